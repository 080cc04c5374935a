import { stringify } from 'yaml';
import type { TermData } from '../model/schema.ts';
import { sectionKinds } from '../model/sections.ts';
import type { Site } from '../model/site-schema.ts';

/**
 * The file of a new term, with `TODO` in its blanks, which a rule about style reports until they are
 * filled in.
 */
export function termTemplate(
	data: Pick<TermData, 'id' | 'title'> & Partial<Pick<TermData, 'category' | 'level'>>,
	site: Pick<Site, 'sections'>,
): string {
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
	const required = sectionKinds(site.sections).filter((section) => section.required);
	const body = required.map(({ name }) => `## ${name}\n\nTODO\n`).join('\n') || 'TODO\n';
	return `---\n${stringify(fields, { compat: 'yaml-1.1' })}---\n\n${body}`;
}
