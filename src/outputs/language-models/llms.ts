import type { GlossaryRecord } from '../records/records.ts';
import { TOKENIZER } from './tokenizer.ts';

/** Token budgets by pack size. */
export const PACK_SIZES = { '4k': 4000, '16k': 16_000, '64k': 64_000 } as const;
export type PackSize = keyof typeof PACK_SIZES;

/** URLs for llms.txt. */
export interface LlmsAddresses {
	full: string;
	data: string;
	index: string;
	go: string;
	pack(category: string, size: PackSize): { url: string; tokens: number };
}

/** The site's table of contents for language models: https://llmstxt.org */
export function llmsText(record: GlossaryRecord, addresses: LlmsAddresses): string {
	const { title, description, licence, categories, guides, terms } = record;
	const packs = categories.map(({ slug, name, description: about }) => {
		const [first, ...others] = (Object.keys(PACK_SIZES) as PackSize[]).map((size) => ({
			size,
			...addresses.pack(slug, size),
		}));
		const more = others.map(({ size, url, tokens }) => `[${size}](${url}) with ${tokens}`);
		return `- [${name}, ${first!.size}](${first!.url}): ${about} ${first!.tokens} tokens. Also ${more.join(', ')}`;
	});
	return `# ${title}

> ${description}

${terms.length} terms. Each has a page and the same text as Markdown, listed below. Any name of a term redirects to it: ${addresses.go}<name>/. Text under ${licence.name}: ${licence.url}

A pack is limited to the given number of tokens (${TOKENIZER}). It contains a sentence on each term of a category, then differences, then as many complete terms as fit.

## Data

- [Everything in one file](${addresses.full}): all terms and guides in Markdown
- [Data and formats](${addresses.data}): JSON, RDF, CSV, flashcards, feeds, and their schemas
- [Names](${addresses.index}): names and addresses of all terms as JSON

## Guides

${guides.map(({ title: name, markdown, summary }) => `- [${name}](${markdown}): ${summary}`).join('\n')}

## Packs

${packs.join('\n')}

## Optional

${terms.map(({ title: name, markdown }) => `- [${name}](${markdown})`).join('\n')}
`;
}
