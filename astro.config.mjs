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
	// Guides of one content folder must not turn up in the build of another.
	cacheDir:
		process.env['GLOSSARY_ASTRO_CACHE'] ||
		`./node_modules/.astro/${createHash('sha256').update(contentFolder()).digest('hex').slice(0, 8)}`,
	trailingSlash: 'always',
	// The default drops the white space between inline elements on separate lines.
	compressHTML: true,
	adapter: pageRenderer(),
	integrations: [mdx()],
	markdown: {
		processor: satteri({
			features: FEATURES,
			mdastPlugins: guideMdastPlugins,
			hastPlugins: guideHastPlugins,
		}),
		// Classes instead of style attributes, which the content security policy forbids.
		syntaxHighlight: 'prism',
	},
	experimental: { contentIntellisense: true },
	vite: {
		// The compiled pages are kept apart from the packages they were compiled from.
		ssr: { noExternal: true },
		plugins: [
			{
				// Vite's helper that preloads what a script imports weighs as much as the script.
				name: 'no-module-preload',
				enforce: 'pre',
				config: () => ({ build: { modulePreload: false } }),
				load: (id) =>
					id === '\0vite/preload-helper.js'
						? 'export const __vitePreload = (load) => load();'
						: undefined,
			},
		],
		build: {
			// Inlined scripts and styles would each need a hash in the policy.
			assetsInlineLimit: 0,
			// One stylesheet, fetched once, serves every page.
			cssCodeSplit: false,
			// withastro/astro#18087: a warning for every MDX file.
			rolldownOptions: { checks: { moduleLevelDirective: false } },
		},
	},
});
