import type { CompiledCategory, Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';

/** Whether any term has questions. */
export function hasQuestions({ terms }: Glossary): boolean {
	return [...terms.values()].some(isAsked);
}

/** The categories with questions, in their order. */
export function askedCategories(glossary: Glossary): CompiledCategory[] {
	return glossary.categories.filter(({ terms }) => askedTerms(glossary, terms).length > 0);
}

/** The terms of a list that have questions. */
export function askedTerms(glossary: Glossary, slugs: readonly string[]): Term[] {
	return slugs.map((slug) => termOf(glossary, slug)).filter(isAsked);
}

export function countQuestions(terms: readonly Term[]): number {
	return terms.reduce((sum, { questions }) => sum + questions.length, 0);
}

/** Identifies a question for as long as its place among those of its term stays the same. */
export function questionId(slug: string, index: number): string {
	return `${slug}:${index + 1}`;
}

function isAsked({ questions }: Term): boolean {
	return questions.length > 0;
}
