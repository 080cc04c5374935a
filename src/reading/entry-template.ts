import { stringify } from 'yaml';
import type { TermData } from '../model/schema.ts';
import { REQUIRED_SECTIONS } from '../model/sections.ts';

/**
 * A new entry with its blanks marked by `TODO`. It does not pass the check until they are filled,
 * because a summary of one word is too short.
 */
export function entryTemplate(data: Pick<TermData, 'title' | 'category' | 'level'>): string {
	const fields = stringify({
		title: data.title,
		aliases: [],
		category: data.category,
		level: data.level,
		summary: 'TODO.',
		prerequisites: [],
		related: [],
	});
	const sections = REQUIRED_SECTIONS.map((name) => `## ${name}\n\nTODO\n`).join('\n');
	return `---\n${fields}---\n\n${sections}`;
}
