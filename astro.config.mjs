import { createHash } from 'node:crypto';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { pageRenderer } from './src/build/renderer.ts';
import { FEATURES } from './src/reading/markdown/features.ts';
import { guideHastPlugins, guideMdastPlugins } from './src/reading/markdown/guide-plugins.ts';
import { contentFolder } from './src/reading/content-folder.ts';

export default defineConfig({
	output: 'server',
	base: process.env['BASE_PATH'] || '/',
	// Keeps the guides of different content folders apart.
	cacheDir:
		process.env['GLOSSARY_ASTRO_CACHE'] ||
		`./node_modules/.astro/${createHash('sha256').update(contentFolder()).digest('hex').slice(0, 8)}`,
	trailingSlash: 'always',
	// The default removes whitespace between inline elements on separate lines.
	compressHTML: true,
	adapter: pageRenderer(),
	integrations: [mdx()],
	markdown: {
		processor: satteri({
			features: FEATURES,
			mdastPlugins: guideMdastPlugins,
			hastPlugins: guideHastPlugins,
		}),
		// Uses classes, because the content security policy forbids style attributes.
		syntaxHighlight: 'prism',
	},
	experimental: { contentIntellisense: true },
	vite: {
		// The cached engine must not depend on node_modules.
		ssr: { noExternal: true },
		plugins: [
			{
				// Vite's preload helper is as large as the scripts themselves.
				name: 'no-module-preload',
				enforce: 'pre',
				config: () => ({ build: { modulePreload: false } }),
				load: (id) =>
					id === '\0vite/preload-helper.js'
						? 'export const __vitePreload = (load) => load();'
						: undefined,
			},
		],
		worker: {
			// The page and its worker share the WebAssembly module.
			rolldownOptions: { output: { assetFileNames: '_astro/[name].[hash][extname]' } },
		},
		build: {
			// Each inlined script or style would need a hash in the policy.
			assetsInlineLimit: 0,
			// A single stylesheet is cached across pages.
			cssCodeSplit: false,
			// withastro/astro#18087: a warning for every MDX file.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
