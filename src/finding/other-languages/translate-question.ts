import type { Language } from '../../text/language.ts';
import { foldToken } from '../../text/fold-token.ts';
import { stemsOf } from '../../text/stems.ts';
import type { FindForeignNames } from './foreign-mention.ts';
import { foreignWordsIn } from './foreign-words.ts';
import { isUnspaced } from './unspaced-names.ts';

/** Rewrites a question with the titles of the terms that it names in other languages. */
export type TranslateQuestion = (text: string) => string;

/** What asks for a difference, in the languages that questions come in most. */
const COMPARES =
	/\bvs\b|unterschied|diferencia|différence|diferença|differenza|区别|差异|区別|違い|比較|比较|차이/i;

/**
 * Creates the translation of questions. In a question in the site's language only the names change;
 * of one in another language only the titles are left: all of them if it compares, else the first,
 * or the last in languages that put what they ask for last.
 *
 * @param titleOf Title of a term by its slug.
 * @param isKnown Whether a text of the glossary contains a stem.
 */
export function createTranslateQuestion(
	find: FindForeignNames,
	titleOf: (slug: string) => string,
	isKnown: (stem: string) => boolean,
	language: Language,
): TranslateQuestion {
	const { functionWords, questions } = language;
	const isOwn = (rest: string) => {
		const words = foreignWordsIn(rest).map(({ text }) => text);
		const others = words.filter((word) => {
			const lower = word.toLowerCase();
			return !functionWords.has(foldToken(lower, language)) && !questions.words.has(lower);
		});
		return (
			others.length < words.length / 2 ||
			others.every((word) => stemsOf(word, language).every(isKnown))
		);
	};
	return (text) => {
		const mentions = find(text);
		if (mentions.length === 0) return text;
		let [rest, replaced, end] = ['', '', 0];
		for (const mention of mentions) {
			const between = text.slice(end, mention.start);
			rest += `${between} `;
			replaced += between + titleOf(mention.slug);
			end = mention.end;
		}
		rest += text.slice(end);
		if (isOwn(rest)) return replaced + text.slice(end);
		const titles = [...new Set(mentions.map(({ slug }) => titleOf(slug)))];
		if (COMPARES.test(text) && titles.length > 1) return titles.join(' vs ');
		return titles.at(isUnspaced(text) ? -1 : 0)!;
	};
}
