import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import { sectionMarkdown } from '../../model/sections.ts';
import type { ComparisonRecord } from '../records/records.ts';

/** A comparison as a Markdown document with full URLs. */
export function comparisonMarkdown(record: ComparisonRecord, say: Say = ENGLISH_SAY): string {
	const { title, terms, shared, question, rows, mistake, sections, url } = record;
	const heads = terms.map((term) => `[${term.title}](${term.url})`);
	const table = [
		['', ...heads],
		['', ...heads].map(() => '---'),
		...rows.map(({ aspect, values }) => [`**${cell(aspect)}**`, ...values.map(cell)]),
	].map((cells) => `| ${cells.join(' | ')} |`);
	const parts = [
		`# ${title}`,
		`> ${shared}`,
		`**${say('The question that decides')}${say('.')}** ${question}`,
		`## ${say('What differs')}\n\n${table.join('\n')}`,
		...(sections.length > 0
			? [`## ${say('An example that flips the answer')}`, ...sections.map(sectionMarkdown)]
			: []),
		`## ${say('A typical mistake')}\n\n${mistake}`,
		say('Source: {url}', { url }),
	];
	return `${parts.join('\n\n')}\n`;
}

function cell(text: string): string {
	return text.replaceAll('|', '\\|');
}
