import { wordsOf } from '../text/interface/catalogs.ts';
import { compileGlossary } from './compile.ts';
import { foreignNames } from './foreign-names.ts';
import type { Glossary, TermTranslation } from './glossary.ts';
import { sectionKinds } from './sections.ts';
import type { Site } from './site-schema.ts';
import type { GlossarySource, TermSource, TranslationSource } from './source.ts';

/** The languages that a site has beside its own: those with a translation or a file in `i18n/`. */
export function translatedLanguages({ site, translations, languages }: GlossarySource): string[] {
	const tags = [
		...(translations ?? []).map(({ language }) => language),
		...Object.keys(languages ?? {}),
	];
	return [...new Set(tags)].filter((tag) => tag !== site.language).sort();
}

/** The glossary in each of its languages, its own first. */
export function compileLanguages(source: GlossarySource): Glossary[] {
	return [
		compileGlossary(withOwnWords(withTranslatedNames(source))),
		...translatedLanguages(source).map((tag) => compileTranslation(source, tag)),
	];
}

/** The glossary in one of its other languages; what is not translated is in that of the site. */
function compileTranslation(source: GlossarySource, tag: string): Glossary {
	const own = source.languages?.[tag];
	const byslug = new Map(
		(source.translations ?? [])
			.filter(({ language }) => language === tag)
			.map((translation) => [translation.slug, translation]),
	);
	const { site } = source;
	// Sections with usual names need no translation.
	const { texts } = wordsOf(tag);
	const sayIn = (name: string) => texts?.[name] ?? name;
	const named = <T extends { slug: string }>(item: T, kind: 'categories' | 'tags'): T => ({
		...item,
		...own?.[kind][item.slug],
	});
	const glossary = compileGlossary({
		...source,
		site: {
			...site,
			...(own?.site as Partial<Site>),
			language: tag,
			sections: sectionKinds(site.sections).map(({ name, ...section }) => ({
				...section,
				name: own?.sections[name] ?? sayIn(name),
			})),
		},
		categories: source.categories.map(({ family, ...category }) => ({
			...named(category, 'categories'),
			...(family !== undefined && { family: own?.families[family] ?? family }),
		})),
		tags: source.tags.map((item) => named(item, 'tags')),
		terms: source.terms.map((term) =>
			withOwnNames(translateTerm(term, byslug.get(term.slug)), tag),
		),
	});
	const states = new Map(
		[...byslug].map(([slug, { html, isOlder }]): [string, TermTranslation] => [
			slug,
			{ isWhole: html.length > 0, isOlder },
		]),
	);
	return { ...glossary, texts: own?.texts ?? {}, translation: { from: site.language, states } };
}

function translateTerm(term: TermSource, translation: TranslationSource | undefined): TermSource {
	if (!translation) return term;
	const { data } = translation;
	const isWhole = translation.html.length > 0;
	const differences = new Map(data.confusedWith.map((pair) => [pair.term, pair.difference]));
	const originals = [term.data.title, ...term.data.aliases];
	const names = new Set([data.title, ...data.aliases]);
	const { reading: _, ...rest } = term.data;
	return {
		...term,
		file: translation.file,
		data: {
			...rest,
			title: data.title,
			...(data.reading !== undefined && { reading: data.reading }),
			aliases: data.aliases,
			summary: data.summary,
			...(data.analogy !== undefined && { analogy: data.analogy }),
			confusedWith: term.data.confusedWith.map((pair) => ({
				...pair,
				difference: differences.get(pair.term) ?? pair.difference,
			})),
			spellings: [...term.data.spellings, ...originals.filter((name) => !names.has(name))],
		},
		...(isWhole && {
			outline: translation.outline,
			html: translation.html,
			sections: translation.sections,
		}),
	};
}

/** What the original lists as names in another language are no names of another language here. */
function withOwnNames(term: TermSource, tag: string): TermSource {
	const { [tag]: own = [], ...names } = foreignNames(term.data.names);
	const { title, aliases, spellings } = term.data;
	const known = new Set([title, ...aliases, ...spellings]);
	const added = own.filter((name) => !known.has(name));
	return { ...term, data: { ...term.data, names, spellings: [...spellings, ...added] } };
}

/** Search finds an entry by its names in every language. */
function withTranslatedNames(source: GlossarySource): GlossarySource {
	const names = Map.groupBy(source.translations ?? [], ({ slug }) => slug);
	if (names.size === 0) return source;
	return {
		...source,
		terms: source.terms.map((term) => {
			const other = (names.get(term.slug) ?? []).flatMap(({ data }) => [
				data.title,
				...data.aliases,
			]);
			const known = new Set([term.data.title, ...term.data.aliases, ...term.data.spellings]);
			const added = [...new Set(other)].filter((name) => !known.has(name));
			if (added.length === 0) return term;
			return { ...term, data: { ...term.data, spellings: [...term.data.spellings, ...added] } };
		}),
	};
}

function withOwnWords(source: GlossarySource): GlossarySource {
	const own = source.languages?.[source.site.language];
	return own ? { ...source, texts: own.texts } : source;
}
