import { sectionMarkdown } from '../../model/sections.ts';
import type { GlossaryRecord } from '../records/records.ts';

/** A guide as a Markdown document. */
export function guideMarkdown(guide: GlossaryRecord['guides'][number]): string {
	const sections = guide.sections.map(sectionMarkdown);
	const parts = [`# ${guide.title}`, `> ${guide.summary}`, ...sections, `Source: ${guide.url}`];
	return `${parts.join('\n\n')}\n`;
}
