import type { CompiledCategory, Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import type { Level } from './schema.ts';
import { LEVELS } from './schema.ts';
import { wordsOf } from '../text/words.ts';

/** What can be counted of a glossary's completeness. */
export interface Quality {
	words: number;
	byCategory: readonly { category: CompiledCategory; levels: Readonly<Record<Level, number>> }[];
	/** How many entries have each part, and which have not. */
	parts: readonly { name: string; count: number; without: readonly Term[] }[];
	/** Pairs of entries with a deciding difference. */
	pairs: number;
	/** An entry and what it needs, link by link; the longest there is. */
	longestChain: readonly Term[];
	/** Names that entries use and no entry explains, most mentioned first. */
	wanted: readonly { name: string; mentions: number }[];
}

/** Parts an entry may have, with how to tell. */
const PARTS: readonly [name: string, has: (term: Term) => boolean][] = [
	['an executed example', ({ outline }) => outline.examples > 0],
	['a figure', ({ outline }) => outline.figures > 0],
	['a section “In code”', ({ outline }) => outline.headings.some(({ text }) => text === 'In code')],
	['symbols', ({ symbols }) => symbols.length > 0],
	['an origin', ({ origin }) => origin !== undefined],
	['a mental model', ({ analogy }) => analogy !== undefined],
	['a confusable neighbor', ({ relations }) => relations.confusedWith.length > 0],
];

/**
 * Measures a glossary.
 *
 * @param wantedNames Names that may deserve an entry; those that some entry mentions are counted.
 */
export function measureQuality(glossary: Glossary, wantedNames: readonly string[]): Quality {
	const terms = [...glossary.terms.values()];
	return {
		words: terms.reduce((sum, { outline }) => sum + outline.words, 0),
		byCategory: glossary.categories.map((category) => ({
			category,
			levels: countLevels(category.terms.map((slug) => termOf(glossary, slug))),
		})),
		parts: PARTS.map(([name, has]) => {
			const without = terms.filter((term) => !has(term));
			return { name, count: terms.length - without.length, without };
		}),
		pairs: glossary.pairs.length,
		longestChain: findLongestChain(glossary),
		wanted: countWanted(terms, wantedNames),
	};
}

function countLevels(terms: readonly Term[]): Record<Level, number> {
	const count = (level: Level) => terms.filter((term) => term.level === level).length;
	return Object.fromEntries(LEVELS.map((level) => [level, count(level)])) as Record<Level, number>;
}

/** The longest way down from an entry through what it needs; the graph has no cycles. */
function findLongestChain(glossary: Glossary): Term[] {
	const chains = new Map<string, Term[]>();
	const chainOf = (term: Term): Term[] => {
		const known = chains.get(term.slug);
		if (known) return known;
		const below = term.relations.needs.map((slug) => chainOf(termOf(glossary, slug)));
		const longest = below.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
		const chain = [term, ...longest];
		chains.set(term.slug, chain);
		return chain;
	};
	return [...glossary.terms.values()]
		.map(chainOf)
		.reduce((best, chain) => (chain.length > best.length ? chain : best), []);
}

function countWanted(terms: readonly Term[], names: readonly string[]): Quality['wanted'] {
	const texts = terms.map(({ outline }) =>
		outline.prose.map(({ text }) => ` ${wordsOf(text).join(' ')} `).join('\n'),
	);
	return names
		.map((name) => {
			const phrase = ` ${wordsOf(name).join(' ')}`;
			const isIn = (text: string) => text.includes(`${phrase} `) || text.includes(`${phrase}s `);
			return { name, mentions: texts.filter(isIn).length };
		})
		.filter(({ mentions }) => mentions > 0)
		.sort((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1));
}
