import type { Collation } from '../text/collation.ts';
import { createCollation } from '../text/collation.ts';
import type { Language } from '../text/language.ts';
import { languageOf } from '../text/languages/language-of.ts';
import type {
	CompiledCategory,
	CompiledTag,
	Glossary,
	Guide,
	Homonym,
	Pair,
	Term,
} from './glossary.ts';
import { compileComparisons } from './comparisons.ts';
import { addInverses } from './add-inverses.ts';
import { coversOf } from './covers.ts';
import { foreignNames } from './foreign-names.ts';
import { learningOrder } from './learning-order.ts';
import { LEVELS } from './levels.ts';
import { linkTargets } from './link-targets.ts';
import { compileRoutes } from './routes.ts';
import { setQuotes } from './set-quotes.ts';
import { foldName } from '../text/names.ts';
import { orderChoices } from './order-choices.ts';
import { nameSlug } from '../text/slug.ts';
import type { GlossarySource, Outline, TermSource } from './source.ts';

/** Silent reading speed for English nonfiction (Brysbaert, 2019). */
const WORDS_PER_MINUTE = 238;

/**
 * Compiles the sources into a glossary: sets quotes, adds the inverse of every relation and puts
 * categories in learning order. References to missing terms are dropped here; the rules report them.
 */
export function compileGlossary(written: GlossarySource): Glossary {
	const source = setQuotes(written);
	const language = languageOf(source.site.language);
	const collation = createCollation(source.site.language);
	const sources = source.terms.toSorted((a, b) => collation.compare(a.data, b.data));
	const relations = addInverses(sources);
	const known = new Set(sources.map(({ slug }) => slug));

	const guides = source.guides
		.toSorted((a, b) => a.data.order - b.data.order || collation.compare(a.data, b.data))
		.map(({ data, ...text }): [string, Guide] => {
			const terms = linkTargets(text.outline).filter((target) => known.has(target));
			return [text.slug, { ...data, ...text, terms, minutes: readingMinutes(text.outline) }];
		});

	const terms = sources.map(({ data, questions, ...text }): [string, Term] => {
		const {
			covers,
			names,
			prerequisites: _p,
			kindOf: _k,
			partOf: _o,
			related: _r,
			confusedWith: _c,
			...rest
		} = data;
		const { slug } = text;
		const term: Term = {
			...rest,
			...text,
			questions: questions?.list.map(orderChoices) ?? [],
			covers: coversOf(covers, language),
			names: foreignNames(names),
			relations: relations.get(slug)!,
			guides: guides.filter(([, guide]) => guide.terms.includes(slug)).map(([id]) => id),
			minutes: readingMinutes(text.outline),
		};
		return [slug, term];
	});

	const bySlug = new Map(terms);
	const all = [...bySlug.values()];
	const isKnown = (slug: string) => known.has(slug);
	const inCategory = Map.groupBy(all, ({ category }) => category);
	const categories = source.categories.filter(({ slug }) => inCategory.has(slug));
	const listed = new Set<string | undefined>(categories.map(({ slug }) => slug));
	return {
		...(source.texts && { texts: source.texts }),
		site: { ...source.site, start: source.site.start.filter(isKnown) },
		categories: categories.map((category, index): CompiledCategory => {
			const terms = slugsInOrder(inCategory.get(category.slug)!);
			return { ...category, index, terms };
		}),
		tags: source.tags
			.map((tag): CompiledTag => {
				const members = all.filter((term) => term.tags.includes(tag.slug));
				return { ...tag, terms: members.map(({ slug }) => slug) };
			})
			.filter(({ terms: { length } }) => length > 0),
		uncategorized: slugsInOrder(all.filter(({ category }) => !listed.has(category))),
		levels: LEVELS.filter((level) => all.some((term) => term.level === level)),
		isConnected: all.some((term) => Object.values(term.relations).some(({ length }) => length > 0)),
		terms: bySlug,
		guides: new Map(guides),
		pages: new Map(
			(source.pages ?? []).map(({ slug, file, html, data }) => [
				slug,
				{ slug, file, html, ...data },
			]),
		),
		comparisons: compileComparisons(source.comparisons ?? [], bySlug, source, collation),
		routes: compileRoutes(source.routes ?? [], bySlug, collation),
		pairs: collectPairs(sources, known),
		homonyms: collectHomonyms(all, language, collation),
		retired: new Map(
			source.retired.map((entry) => [
				entry.slug,
				{ ...entry, replacedBy: entry.replacedBy.filter(isKnown) },
			]),
		),
	};
}

function slugsInOrder(terms: readonly Term[]): string[] {
	return learningOrder(terms).map(({ slug }) => slug);
}

function collectHomonyms(
	terms: readonly Term[],
	language: Language,
	{ compare }: Collation,
): Homonym[] {
	const names = terms.flatMap(({ slug, homonyms }) => homonyms.map((name) => ({ name, slug })));
	return [...Map.groupBy(names, ({ name }) => foldName(name, language)).values()]
		.map((group) => ({
			slug: nameSlug(group[0]!.name, language),
			name: group[0]!.name,
			terms: group.map(({ slug }) => slug),
		}))
		.sort((a, b) => compare({ title: a.name }, { title: b.name }));
}

function collectPairs(sources: readonly TermSource[], known: ReadonlySet<string>): Pair[] {
	return sources.flatMap(({ slug, data }) =>
		data.confusedWith
			.filter(({ term }) => known.has(term) && term !== slug)
			.map(({ term, difference }): Pair => ({ terms: [slug, term], difference })),
	);
}

function readingMinutes(outline: Outline): number {
	return Math.max(1, Math.round(outline.words / WORDS_PER_MINUTE));
}
