import type { Text } from '../text/interface/texts.ts';
import type { CompiledCategory, Glossary, Term } from './glossary.ts';
import { termOf } from './glossary.ts';
import { answerOf } from './sections.ts';
import type { Site } from './site-schema.ts';
import { wordsOf } from '../text/words.ts';

/** How complete a glossary is, in numbers. */
export interface Quality {
	words: number;
	/** The terms by category, then those without one. */
	groups: readonly {
		/** Undefined for the terms without a category. */
		category: CompiledCategory | undefined;
		count: number;
		/** Counts of the levels that terms of the glossary have. */
		levels: readonly number[];
	}[];
	/** How many terms have each part that any has, what it is for, and which lack it. */
	parts: readonly { name: Text; meaning: Text; count: number; without: readonly Term[] }[];
	/** Confusable pairs. */
	pairs: number;
	/** The longest chain of prerequisites, starting at the term that needs the others. */
	longestChain: readonly Term[];
	/** Names that terms mention but the glossary does not define, most mentioned first. */
	wanted: readonly { name: string; mentions: number }[];
}

const PARTS: readonly [name: Text, meaning: Text, has: (term: Term, site: Site) => boolean][] = [
	[
		'an executed example',
		'A calculation that is run whenever the site is built, so that its result is what is printed.',
		({ outline }) => outline.examples > 0,
	],
	['a figure', 'A drawing of the idea.', ({ outline }) => outline.figures > 0],
	[
		'a section with code',
		'What one types to use it.',
		({ outline }, { sections }) =>
			outline.headings.some(({ text }) => answerOf(text, sections) === 'code'),
	],
	[
		'symbols',
		'How it is written in formulas, so that a letter can be looked up.',
		({ symbols }) => symbols.length > 0,
	],
	[
		'an origin',
		'Who introduced it, when, and in which work.',
		({ origin }) => origin !== undefined,
	],
	[
		'a source',
		'Where a reader can check it.',
		({ sources, origin }) => sources.length > 0 || origin?.url !== undefined,
	],
	[
		'a second reader',
		'Somebody who did not write it has read it in full; its page says when.',
		({ reviewed }) => reviewed !== undefined,
	],
	[
		'a mental model',
		'A comparison with something familiar, to think with before the details.',
		({ analogy }) => analogy !== undefined,
	],
	[
		'a confusable neighbor',
		'Another term that it is mixed up with, and the difference between the two.',
		({ relations }) => relations.confusedWith.length > 0,
	],
];

/** Listed where an import has left work to do. */
const OWN_SUMMARY: (typeof PARTS)[number] = [
	'a summary of its own',
	'A sentence that somebody wrote or has read, not one that an import took from the text.',
	hasOwnSummary,
];

function hasOwnSummary({ summary, derived }: Term): boolean {
	return summary !== '' && derived.length === 0;
}

/** Whether there is anything to measure: terms are classified, ordered, or have one of the parts. */
export function hasQualities(glossary: Glossary): boolean {
	const { site, categories, levels, terms } = glossary;
	if (categories.length + levels.length + site.wanted.length > 0) return true;
	return [...terms.values()].some(
		(term) =>
			!hasOwnSummary(term) ||
			term.relations.needs.length > 0 ||
			PARTS.some(([, , has]) => has(term, site)),
	);
}

/** @param wantedNames Names that may deserve a term; only mentioned ones are returned. */
export function measureQuality(glossary: Glossary, wantedNames: readonly string[]): Quality {
	const terms = [...glossary.terms.values()];
	return {
		words: terms.reduce((sum, { outline }) => sum + outline.words, 0),
		groups: [...glossary.categories, undefined]
			.map((category) => {
				const members = category?.terms ?? glossary.uncategorized;
				return { category, count: members.length, levels: countLevels(glossary, members) };
			})
			.filter(({ count }) => count > 0),
		parts: [...(terms.every(hasOwnSummary) ? [] : [OWN_SUMMARY]), ...PARTS]
			.map(([name, meaning, has]) => {
				const without = terms.filter((term) => !has(term, glossary.site));
				return { name, meaning, count: terms.length - without.length, without };
			})
			.filter(({ name, count }) => count > 0 || name === OWN_SUMMARY[0]),
		pairs: glossary.pairs.length,
		longestChain: findLongestChain(glossary),
		wanted: countWanted(terms, wantedNames),
	};
}

function countLevels(glossary: Glossary, slugs: readonly string[]): number[] {
	const terms = slugs.map((slug) => termOf(glossary, slug));
	return glossary.levels.map((level) => terms.filter((term) => term.level === level).length);
}

/**
 * The longest chain of prerequisites, starting at the term that needs the others. Assumes an acyclic
 * graph, which the no-cycles rule guarantees.
 */
export function findLongestChain(glossary: Glossary): Term[] {
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
