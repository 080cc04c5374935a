import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import { sectionMarkdown } from '../../model/sections.ts';
import type { GlossaryRecord } from '../records/records.ts';

/** A guide as a Markdown document. */
export function guideMarkdown(
	guide: GlossaryRecord['guides'][number],
	say: Say = ENGLISH_SAY,
): string {
	const sections = guide.sections.map(sectionMarkdown);
	const parts = [
		`# ${guide.title}`,
		`> ${guide.summary}`,
		...sections,
		say('Source: {url}', { url: guide.url }),
	];
	return `${parts.join('\n\n')}\n`;
}
