import type { McpServer } from '@modelcontextprotocol/server';
import { ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { entryMarkdown } from '../outputs/entries/entry-markdown.ts';
import type { Library } from './library.ts';
import { sourceLine } from './source.ts';

const MIME_TYPE = 'text/markdown';

/** Every entry as a resource, `term://<slug>`. */
export function registerTerms(server: McpServer, library: Library): void {
	const { record, entries, addressOf } = library;
	const template = new ResourceTemplate('term://{slug}', {
		list: () => ({
			resources: record.terms.map(({ slug, title, summary }) => ({
				uri: `term://${slug}`,
				name: slug,
				title,
				description: summary,
				mimeType: MIME_TYPE,
			})),
		}),
		complete: { slug: (begun) => slugsFor([...entries.keys()], begun) },
	});
	server.registerResource(
		'term',
		template,
		{
			title: 'Entry',
			description: `An entry of ${record.title} in Markdown.`,
			mimeType: MIME_TYPE,
		},
		({ href }, { slug }) => {
			const entry = entries.get(String(slug));
			if (!entry) throw new ResourceNotFoundError(href);
			const text = `${entryMarkdown(entry, addressOf)}\n${sourceLine(record)}\n`;
			return { contents: [{ uri: href, mimeType: MIME_TYPE, text }] };
		},
	);
}

/** Slugs that begin with what was typed, then those that contain it. */
function slugsFor(slugs: readonly string[], typed: string): string[] {
	const beginning = slugs.filter((slug) => slug.startsWith(typed));
	const containing = slugs.filter((slug) => slug.includes(typed) && !slug.startsWith(typed));
	return [...beginning, ...containing];
}
