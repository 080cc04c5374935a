import { join } from 'node:path';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { guideSchema } from './model/schema.ts';
import { contentFolder } from './reading/content-folder.ts';

/** Only guides are compiled by Astro; terms are read without it. */
const guides = defineCollection({
	loader: glob({
		pattern: '*.mdx',
		base: join(contentFolder(), 'guides'),
		generateId: ({ entry }) => entry.normalize('NFC').replace(/\.mdx$/, ''),
		retainBody: false,
	}),
	schema: guideSchema,
});

export const collections = { guides };
