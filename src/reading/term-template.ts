import { stringify } from 'yaml';
import type { TermData } from '../model/schema.ts';
import { REQUIRED_SECTIONS } from '../model/sections.ts';

/**
 * The file of a new term, with `TODO` in its blanks. It fails the check until the summary is filled
 * in, because one word is too short.
 */
export function termTemplate(data: Pick<TermData, 'id' | 'title' | 'category' | 'level'>): string {
	const fields = {
		title: data.title,
		...(data.id && { id: data.id }),
		aliases: [],
		...(data.category && { category: data.category }),
		...(data.level && { level: data.level }),
		summary: 'TODO.',
		prerequisites: [],
		related: [],
	};
	const sections = REQUIRED_SECTIONS.map((name) => `## ${name}\n\nTODO\n`).join('\n');
	return `---\n${stringify(fields, { compat: 'yaml-1.1' })}---\n\n${sections}`;
}
