import type { GlossaryRecord } from '../records/records.ts';
import { countOf } from '../../text/count-of.ts';
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
	/** Of a category by its slug, or of the whole glossary. */
	pack(category: string | undefined, size: PackSize): { url: string; tokens: number };
}

/** What has packs: every category, and the whole glossary (undefined) if some terms have none. */
export function packSubjects({
	categories,
	terms,
}: GlossaryRecord): (GlossaryRecord['categories'][number] | undefined)[] {
	const isWhole = terms.some(({ category }) => category === undefined);
	return [...categories, ...(isWhole ? [undefined] : [])];
}

/** The site's table of contents for language models: https://llmstxt.org */
export function llmsText(record: GlossaryRecord, addresses: LlmsAddresses): string {
	const { title, description, licence, categories, guides, terms } = record;
	const packs = packSubjects(record).map((category) => {
		const { name, description: about } = category ?? { name: title, description: 'All terms.' };
		const [first, ...others] = (Object.keys(PACK_SIZES) as PackSize[]).map((size) => ({
			size,
			...addresses.pack(category?.slug, size),
		}));
		const more = others.map(({ size, url, tokens }) => `[${size}](${url}) with ${tokens}`);
		return `- [${name}, ${first!.size}](${first!.url}): ${about} ${countOf(first!.tokens, 'token')}. Also ${more.join(', ')}`;
	});
	const guideItems = guides.map(
		({ title: name, markdown, summary }) =>
			`- [${name}](${markdown})${summary && `: ${summary}`}\n`,
	);
	const guideList = guides.length > 0 ? `\n## Guides\n\n${guideItems.join('')}` : '';
	const comparisonItems = (record.comparisons ?? []).map(
		({ title: name, markdown, question }) => `- [${name}](${markdown}): ${question}\n`,
	);
	const comparisonList =
		comparisonItems.length > 0 ? `\n## Comparisons\n\n${comparisonItems.join('')}` : '';
	const routeItems = (record.routes ?? []).map(
		({ title: name, url, summary }) => `- [${name}](${url}): ${summary}\n`,
	);
	const routeList = routeItems.length > 0 ? `\n## Routes\n\n${routeItems.join('')}` : '';
	return `# ${title}

> ${description}

${countOf(terms.length, 'term')}. Each has a page and the same text as Markdown, listed below. Any name of a term redirects to it: ${addresses.go}<name>/.${licence ? ` Text under ${licence.name}: ${licence.url}` : ''}

A pack is limited to the given number of tokens (${TOKENIZER}). It contains a sentence on each term${categories.length > 0 ? ' of a category' : ''}, then differences, then as many complete terms as fit.

## Data

- [Everything in one file](${addresses.full}): all terms and guides in Markdown
- [Data and formats](${addresses.data}): JSON, RDF, CSV, flashcards, feeds, and their schemas
- [Names](${addresses.index}): names and addresses of all terms as JSON
${guideList}${comparisonList}${routeList}
## Packs

${packs.join('\n')}

## Optional

${terms.map(({ title: name, markdown }) => `- [${name}](${markdown})`).join('\n')}
`;
}
