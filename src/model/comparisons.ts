import type { Collation } from '../text/collation.ts';
import { createSay } from '../text/interface/say.ts';
import { wordsOf } from '../text/interface/catalogs.ts';
import type { Comparison, Glossary, Term } from './glossary.ts';
import type { ComparisonSource, GlossarySource } from './source.ts';

/** Comparisons of terms that exist; the rules report the others. */
export function compileComparisons(
	sources: readonly ComparisonSource[],
	terms: ReadonlyMap<string, Term>,
	{ site, texts }: Pick<GlossarySource, 'site' | 'texts'>,
	collation: Collation,
): Map<string, Comparison> {
	const say = createSay(wordsOf(site.language, texts));
	const compiled = sources
		.filter(({ data }) => data.terms.every((slug) => terms.has(slug)))
		.map(({ data, ...text }): Comparison => {
			const [first = '', ...others] = data.terms.map((slug) => terms.get(slug)!.title);
			const title = others.reduce((one, other) => say('{one} vs. {other}', { one, other }), first);
			return { ...data, ...text, title };
		})
		.sort(collation.compare);
	return new Map(compiled.map((comparison) => [comparison.slug, comparison]));
}

const byTerm = new WeakMap<Glossary, ReadonlyMap<string, readonly Comparison[]>>();

/** The comparisons that a term is part of, those of two before those of three. */
export function comparisonsOf(glossary: Glossary, slug: string): readonly Comparison[] {
	let index = byTerm.get(glossary);
	if (!index) byTerm.set(glossary, (index = indexComparisons(glossary)));
	return index.get(slug) ?? [];
}

function indexComparisons({ comparisons }: Glossary): Map<string, Comparison[]> {
	const sides = [...comparisons.values()]
		.toSorted((a, b) => a.terms.length - b.terms.length)
		.flatMap((comparison) => comparison.terms.map((slug) => ({ slug, comparison })));
	const groups = Map.groupBy(sides, ({ slug }) => slug);
	return new Map([...groups].map(([slug, list]) => [slug, list.map((side) => side.comparison)]));
}
