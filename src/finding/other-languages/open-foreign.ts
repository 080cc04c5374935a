import type { Language } from '../../text/language.ts';
import type { FindForeignNames } from './foreign-mention.ts';
import { createFindForeignNames } from './find-foreign-names.ts';
import type { MatchForeign } from './match-foreign.ts';
import { createMatchForeign } from './match-foreign.ts';
import type { ForeignNameTable } from './name-table.ts';
import type { TranslateQuestion } from './translate-question.ts';
import { createTranslateQuestion } from './translate-question.ts';

/** The names of terms in other languages, ready to be looked for. */
export interface ForeignIndex {
	/** In a text. */
	find: FindForeignNames;
	/** In a query. */
	match: MatchForeign;
	/** In a question. */
	translate: TranslateQuestion;
}

/** What opening them takes of the index. */
interface Known {
	entryOf: (slug: string) => number | undefined;
	titleOf: (slug: string) => string;
	isKnown: (stem: string) => boolean;
	language: Language;
}

export function openForeign(
	table: ForeignNameTable,
	{ entryOf, titleOf, isKnown, language }: Known,
): ForeignIndex {
	const find = createFindForeignNames(table, language);
	return {
		find,
		match: createMatchForeign(table, entryOf),
		translate: createTranslateQuestion(find, titleOf, isKnown, language),
	};
}
