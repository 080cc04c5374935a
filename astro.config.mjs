import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentFolder } from './src/files/content-folder.ts';
import { readSite } from './src/files/read-site.ts';
import { FEATURES } from './src/markdown/features.ts';
import { hastPlugins, mdastPlugins } from './src/markdown/plugins.ts';
import { searchInDev } from './src/search/dev-server.ts';

const content = contentFolder();

export default defineConfig({
	site: readSite(content).url,
	base: process.env['BASE_PATH'] || '/',
	outDir: process.env['GLOSSARY_OUT'] || './dist',
	// Entries of one content folder must not turn up in the build of another.
	cacheDir: `./node_modules/.astro/${createHash('sha256').update(content).digest('hex').slice(0, 8)}`,
	trailingSlash: 'always',
	// The default drops the white space between inline elements on separate lines.
	compressHTML: true,
	prerenderConflictBehavior: 'error',
	devToolbar: { enabled: false },
	integrations: [
		mdx(),
		sitemap({ filter: (page) => !/\/(?:search|random|categories\/[^/]+\/[^/]+)\/$/.test(page) }),
		searchInDev(),
		{
			name: 'reload-on-yaml',
			hooks: {
				'astro:config:setup': ({ addWatchFile }) => {
					for (const name of ['site', 'categories', 'tags']) {
						addWatchFile(join(content, `${name}.yaml`));
					}
				},
			},
		},
	],
	markdown: {
		processor: satteri({ features: FEATURES, mdastPlugins, hastPlugins }),
		// Classes instead of style attributes, which the content security policy forbids.
		syntaxHighlight: 'prism',
	},
	experimental: { contentIntellisense: true },
	vite: {
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
