import type { Root } from 'mdast';
import { LEVELS } from '../../model/levels.ts';
import { isTitle } from '../../model/rules/names-in-other-languages.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { foldName, runningCase } from '../../text/names.ts';
import { wordsOf } from '../../text/interface/catalogs.ts';
import { addressFault } from '../../text/web-address.ts';
import type { Draft, DraftText, DraftTranslation, FieldValue } from '../draft.ts';
import type { ImportReport } from '../report.ts';
import type { EntryNames } from '../resolving/names-of-entry.ts';
import { convertText, type ConvertTools } from '../text/convert-text.ts';
import { cutFirstSentence, cutSummary } from '../text/cut-sentence.ts';
import { plainName } from '../text/plain-name.ts';
import { plainText } from '../text/plain-text.ts';
import { guessMarkup } from '../text/source-html.ts';
import { limited } from './count-report.ts';
import type { EntryText } from './entry-text.ts';
import type { Images } from './images.ts';
import type { DeclaredField } from './own-fields.ts';
import { IDENTIFIER, isOpaque } from './own-fields.ts';
import type { TranslationText } from './translation-text.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { WriteTools } from './write-tools.ts';

export interface BuildTools extends WriteTools {
	report: ImportReport;
	categories: Vocabulary;
	tags: Vocabulary;
	images: Images;
	fields: Record<string, DeclaredField>;
}

interface Named {
	id: number;
	slug: string;
	title: string;
	draft: Draft;
	names: EntryNames;
}

/** An entry and its translations, with the trees of their texts. */
export interface BuiltEntry {
	entry: Omit<EntryText, 'body'>;
	body: Root;
	translations: BuiltTranslation[];
}

export interface BuiltTranslation {
	language: string;
	fields: Omit<TranslationText, 'original' | 'body'>;
	body: Root;
}

const MAX_TAGS = 4;

/** A function that turns a draft into the fields and the text of an entry, and counts what it meets. */
export function entryBuilder(tools: BuildTools): (named: Named) => BuiltEntry {
	const { store, references, report, proposal, language } = tools;
	const { mapping } = proposal;
	const hasIds = Object.values(mapping.fields).includes('id');
	const slugOf = store.database.prepare(
		'SELECT slug FROM drafts WHERE id = ? UNION ALL SELECT slug FROM others WHERE id = ?',
	);
	const titleOf = store.database.prepare(
		'SELECT coalesce(homonym, title) AS title FROM drafts WHERE slug = ? AND reason IS NULL UNION ALL SELECT title FROM others WHERE slug = ?',
	);
	const linksOf = store.database.prepare('SELECT kind, target FROM links WHERE id = ?');
	const link = store.database.prepare("INSERT OR IGNORE INTO links VALUES (?, 'related', ?)");
	const isLinked = store.database.prepare(
		'SELECT 1 FROM links WHERE (id = ? AND target = ?) OR (id = ? AND target = ?)',
	);
	const idOf = store.database.prepare(
		'SELECT id FROM drafts WHERE slug = ? AND reason IS NULL UNION ALL SELECT id FROM others WHERE slug = ?',
	);
	store.database.exec('CREATE TABLE claimed (name TEXT PRIMARY KEY) WITHOUT ROWID');
	const claim = store.database.prepare('INSERT OR IGNORE INTO claimed VALUES (?)');
	const slug = (id: number) => slugOf.get(id, id)?.['slug'] as string | undefined;

	return ({ id, slug: own, title, draft, names }) => {
		const converter = converterFor(id, draft);
		const { body, summary, isDerived, mentioned } = textOf(draft, converter, language.tag);
		addImages(body, draft, converter, title);
		for (const other of mentioned) relate(id, other);
		const links = Map.groupBy(linksOf.all(id), ({ kind }) => String(kind));
		const targets = (kind: string) =>
			(links.get(kind) ?? []).flatMap(({ target }) => slug(Number(target)) ?? []);
		const tags = [...new Set(draft.tags.map((tag) => tools.tags.slugOf(tag)))];
		if (tags.length > MAX_TAGS) {
			report.lossCount++;
			limited(report.losses, {
				place: draft.place,
				reason: `has ${tags.length} tags; ${MAX_TAGS} are kept`,
			});
		}
		for (const name of names.dropped) {
			report.lossCount++;
			limited(report.losses, {
				place: draft.place,
				reason: `its name "${name}" is the headword of another entry`,
			});
		}
		const translations = Object.entries(draft.translations).flatMap(([tag, translation]) => {
			const { place } = draft;
			// Links without a text get the title in the language when the page is made.
			const shown = { ...converterFor(id, draft), title: (other: string) => other };
			const text = textOf({ ...translation, place }, shown, tag);
			if (!text.summary) return [];
			const fields = {
				title: translation.title ?? title,
				reading: translation.reading && plainName(translation.reading),
				aliases: translation.aliases,
				summary: text.summary,
			};
			return [{ language: tag, fields, body: text.body }];
		});
		const translated = new Set(translations.map((translation) => translation.language));
		const foreign = Object.entries(draft.translations).flatMap(([tag, other]) => {
			const own = translated.has(tag) ? [] : foreignNames(tag, other, title);
			return own.length > 0 ? [[tag, own] as const] : [];
		});
		const entry: Omit<EntryText, 'body'> = {
			title,
			reading: draft.reading && plainName(draft.reading),
			aliases: names.aliases,
			names: Object.fromEntries(foreign),
			homonyms: names.homonyms,
			spellings: names.spellings,
			category: draft.category ? tools.categories.slugOf(draft.category) : undefined,
			level: LEVELS.find((level) => level === draft.level),
			summary,
			isDerived,
			prerequisites: targets('needs'),
			kindOf: targets('kindOf'),
			partOf: targets('partOf'),
			related: targets('related'),
			tags: tags.slice(0, MAX_TAGS),
			fields: fieldsOf(draft, own),
			sources: sourcesOf(draft),
		};
		return { entry, body, translations };
	};

	/** Names in a language; each belongs to the first entry that has it. */
	function foreignNames(tag: string, { title, aliases }: DraftTranslation, own: string): string[] {
		const names = [title, ...aliases].filter((name) => name !== undefined && !isTitle(name, own));
		return (names as string[]).filter(
			(name) => claim.run(`${tag} ${foldName(name, languageOf(tag))}`).changes > 0,
		);
	}

	/** The summary of a text and what follows it, in a language. */
	function textOf(
		{ summary: given, texts }: Pick<Draft, 'summary' | 'texts' | 'place'>,
		converter: ConvertTools,
		tag: string,
	) {
		const [main, ...sections] = splitTexts(texts);
		const body = joined(main!.map((text) => convert(text, converter)));
		let summary = '';
		let mentioned: string[] = [];
		if (given) {
			const tree = convert(
				{ text: given, markup: texts[0]?.markup },
				{ ...converter, linked: () => {} },
			);
			summary = oneLine(plainText(tree));
			mentioned = cutSummary(body, summary);
		}
		const isDerived = summary === '' && body.children.length > 0;
		if (isDerived) ({ summary, links: mentioned } = cutFirstSentence(body, tag));
		const { texts: words } = wordsOf(tag);
		for (const { heading, text, markup } of sections.flat()) {
			const tree = convert({ text, markup }, converter);
			if (tree.children.length === 0) continue;
			for (const node of tree.children) {
				if (node.type === 'heading') node.depth = Math.min(6, node.depth + 1) as 3;
			}
			const name = plainName(heading!);
			const value = words?.[name] ?? name;
			body.children.push(
				{ type: 'heading', depth: 2, children: [{ type: 'text', value }] },
				...tree.children,
			);
		}
		return { body, summary, isDerived, mentioned };
	}

	function convert({ text, markup }: DraftText, converter: ConvertTools): Root {
		return convertText(text, mapping.markup ?? markup ?? guessMarkup(text), converter);
	}

	/** What is mentioned in a sentence that has become the summary is a relation. */
	function relate(id: number, other: string): void {
		const target = idOf.get(other, other)?.['id'] as number | undefined;
		if (target === undefined || target === id || isLinked.get(id, target, target, id)) return;
		link.run(id, target);
	}

	function converterFor(id: number, draft: Draft): ConvertTools {
		const { place } = draft;
		return {
			entry: (target) => {
				const found = references.find(target);
				return found === undefined ? undefined : found === id ? '' : slug(found);
			},
			title: (other) =>
				runningCase(String(titleOf.get(other, other)?.['title'] ?? other), language),
			address: (url) => fullAddress(url, mapping.baseUrl),
			image: (url, alt) =>
				tools.images.copy(url, alt, place, ({ reason }) => {
					report.images.problemCount++;
					limited(report.images.problems, { place, reason: `${url} ${reason}` });
				}),
			linked: (target, became) => {
				if (became === 'entry') report.links.toEntries++;
				else if (became === 'address') report.links.toAddresses++;
				else if (target !== '') {
					report.links.asText++;
					if (target.startsWith('/')) report.siteLinks++;
					limited(report.links.missing, {
						place,
						reason: `"${target}" leads to no entry and no web address`,
					});
				}
			},
			macro: ({ name, became }) => {
				const use = (report.macros[name] ??= { link: 0, text: 0, dropped: 0 });
				use[became]++;
			},
			badFormula: (tex) => {
				report.lossCount++;
				limited(report.losses, {
					place,
					reason: `the formula ${tex.slice(0, 60)} is no valid TeX, so it is code`,
				});
			},
			dropped: (element) => {
				report.dropped[element] = (report.dropped[element] ?? 0) + 1;
			},
		};
	}

	function addImages(body: Root, draft: Draft, converter: ConvertTools, title: string): void {
		for (const url of draft.images) {
			const copied = converter.image(url, title);
			if (copied)
				body.children.push({
					type: 'paragraph',
					children: [{ type: 'image', url: copied, alt: title }],
				});
		}
	}

	function fieldsOf(draft: Draft, own: string): EntryText['fields'] {
		const { references: ids, fields } = draft;
		const typed = Object.entries(fields).flatMap(([name, value]): [string, FieldValue][] => {
			const type = tools.fields[name]?.type;
			if (type === 'url' && typeof value === 'string' && value.startsWith('/')) {
				const url = value.includes('{') ? undefined : fullAddress(value, mapping.baseUrl);
				if (!url) report.siteLinks++;
				return url ? [[name, url]] : [];
			}
			if (type === 'list') return [[name, [value].flat().map(String)]];
			const single = Array.isArray(value) ? value.join('; ') : value;
			if (type === 'number' || type === 'boolean')
				return [
					[
						name,
						typeof single === 'string' ? (JSON.parse(single.toLowerCase()) as number) : single,
					],
				];
			return [[name, String(single)]];
		});
		const id = hasIds ? ids[0] : undefined;
		const isKept = id !== undefined && isOpaque(id) && id !== own;
		return { ...Object.fromEntries(typed), ...(isKept && { [IDENTIFIER]: id }) };
	}

	function sourcesOf(draft: Draft): EntryText['sources'] {
		return [...new Set(draft.sources)].flatMap((text) => {
			const url = fullAddress(text.trim(), mapping.baseUrl);
			return url ? [{ title: new URL(url).hostname.replace(/^www\./, ''), url }] : [];
		});
	}
}

/** The text of an entry, and each of its sections. */
function splitTexts(texts: readonly DraftText[]): DraftText[][] {
	const main = texts.filter(({ heading }) => heading === undefined);
	return [main, texts.filter(({ heading }) => heading !== undefined)];
}

function joined(trees: readonly Root[]): Root {
	return { type: 'root', children: trees.flatMap(({ children }) => children) };
}

function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** A web address that every reader can open; undefined for any other. */
function fullAddress(url: string, base: string | undefined): string | undefined {
	const whole = url.startsWith('//')
		? `https:${url}`
		: base && url.startsWith('/')
			? new URL(url, base).href
			: url;
	if (!/^https?:\/\//i.test(whole) || !URL.canParse(whole)) return undefined;
	const { href } = new URL(whole);
	return addressFault(href) || /[\s<>]/.test(href)
		? undefined
		: href.replace(/[()]/g, encodeBracket);
}

function encodeBracket(bracket: string): string {
	return bracket === '(' ? '%28' : '%29';
}
