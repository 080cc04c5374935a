import type { McpServer } from '@modelcontextprotocol/server';
import { ResourceNotFoundError, ResourceTemplate } from '@modelcontextprotocol/server';
import { termMarkdown } from '../outputs/entries/term-markdown.ts';
import { percentDecode, percentEncode } from '../text/percent-encode.ts';
import type { Library } from './library.ts';
import { withAttribution } from '../outputs/entries/attribution.ts';

const MIME_TYPE = 'text/markdown';

/** Registers each term as a resource, `term://<slug>`. */
export function registerTerms(server: McpServer, library: Library): void {
	const { record, terms, addressOf } = library;
	const template = new ResourceTemplate('term://{slug}', {
		list: () => ({
			resources: record.terms.map(({ slug, title, summary }) => ({
				uri: `term://${percentEncode(slug)}`,
				name: slug,
				title,
				description: summary,
				mimeType: MIME_TYPE,
			})),
		}),
		complete: { slug: (input) => completeSlug([...terms.keys()], input) },
	});
	server.registerResource(
		'term',
		template,
		{
			title: 'Term',
			description: `A term of ${record.title} in Markdown.`,
			mimeType: MIME_TYPE,
		},
		({ href }, { slug }) => {
			const term = terms.get(percentDecode(String(slug)));
			if (!term) throw new ResourceNotFoundError(href);
			const text = withAttribution(termMarkdown(term, addressOf), record);
			return { contents: [{ uri: href, mimeType: MIME_TYPE, text }] };
		},
	);
}

/** Slugs that start with the input, then those that contain it. */
function completeSlug(slugs: readonly string[], input: string): string[] {
	const beginning = slugs.filter((slug) => slug.startsWith(input));
	const containing = slugs.filter((slug) => slug.includes(input) && !slug.startsWith(input));
	return [...beginning, ...containing];
}
