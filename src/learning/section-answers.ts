import type { Glossary } from '../model/glossary.ts';
import type { Answer } from '../model/sections.ts';
import { answerOf } from '../model/sections.ts';

/** What the sections of the terms answer, by heading. */
export type SectionAnswers = Readonly<Record<string, Answer>>;

export function sectionAnswers({ terms, site }: Glossary): SectionAnswers {
	const headings = new Set(
		[...terms.values()].flatMap(({ sections }) => sections.map(({ heading }) => heading)),
	);
	return Object.fromEntries(
		[...headings].flatMap((heading) => {
			const answer = answerOf(heading, site.sections);
			return answer ? [[heading, answer] as const] : [];
		}),
	);
}
