import { wordsOf } from '../sentences.ts';
import type { TermSource } from '../source.ts';
import type { Rule } from './rule.ts';
import { fieldIssue } from './rule.ts';

interface Definition {
	term: TermSource;
	/** The headword in the singular and the plural, between spaces. */
	forms: readonly string[];
	/** The summary as words between spaces, in lower case and as written. */
	summary: string;
	written: string;
}

/** No entry is defined by itself, nor two by each other; a beginner's not by an advanced one. */
export const circularDefinitions: Rule = (content) => {
	const definitions = content.terms.map(readDefinition);
	return definitions.flatMap((one) => {
		const { term } = one;
		const issue = (message: string, hint: string) =>
			fieldIssue(content, term, 'summary', message, hint);
		if (isUsedBy(one, one)) {
			return issue(`uses its own headword "${term.data.title}"`, 'Say it in other words');
		}
		return definitions.flatMap((other) => {
			if (other === one || !isUsedBy(other, one)) return [];
			const { title, level } = other.term.data;
			if (term.data.level === 'beginner' && level === 'advanced') {
				return issue(`leans on the advanced term "${title}"`, 'Say it in words a beginner has');
			}
			if (term.slug < other.term.slug && isUsedBy(one, other)) {
				const hint = `Define one of them without the other; see ${other.term.file}`;
				return issue(`defines "${term.data.title}" by "${title}" and the reverse`, hint);
			}
			return [];
		});
	});
};

function readDefinition(term: TermSource): Definition {
	const { title, summary } = term.data;
	// "ZIP" and "GruYère" are not "zip" and "gruyère": inner capitals are part of such a name.
	const words = hasInnerCapitals(title) ? writtenWords(title) : wordsOf(title).join(' ');
	return {
		term,
		forms: [` ${words} `, ` ${words}s `],
		summary: ` ${wordsOf(summary).join(' ')} `,
		written: ` ${writtenWords(summary)} `,
	};
}

function isUsedBy({ term, forms }: Definition, { summary, written }: Definition): boolean {
	const text = hasInnerCapitals(term.data.title) ? written : summary;
	return forms.some((form) => text.includes(form));
}

function hasInnerCapitals(title: string): boolean {
	return /\p{Lu}/u.test(title.slice(1));
}

function writtenWords(text: string): string {
	return text
		.split(/[^\p{L}\p{N}]+/u)
		.join(' ')
		.trim();
}
