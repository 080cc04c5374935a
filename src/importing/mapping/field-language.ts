import { roleByName } from './field-names.ts';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/**
 * The language of a field that has one in its name, and the name without it.
 *
 * @example fieldLanguage('de.term') // => { tag: 'de', name: 'term' }
 * @example fieldLanguage('term_en') // => { tag: 'en', name: 'term' }
 * @example fieldLanguage('French')  // => { tag: 'fr', name: 'term' }
 */
export function fieldLanguage(field: string): { tag: string; name: string } | undefined {
	const bare = field.replace(
		/^(?:translations?|i18n|locali[sz]ations?|locales?|languages?|langs?)\./i,
		'',
	);
	return codedLanguage(bare) ?? namedLanguage(bare);
}

/** @example canonicalTag('zh_cn') // => 'zh-CN' */
export function canonicalTag(tag: string): string | undefined {
	try {
		const [canonical] = Intl.getCanonicalLocales(tag.replaceAll('_', '-'));
		return canonical && names.of(canonical) !== undefined ? canonical : undefined;
	} catch {
		return undefined;
	}
}

function codedLanguage(field: string): { tag: string; name: string } | undefined {
	if (/^[a-z]{2}(?:-[A-Z]{2})?$/.test(field) && (field === 'it' || !NO_LANGUAGE.has(field))) {
		const tag = canonicalTag(field);
		return tag === undefined ? undefined : { tag, name: 'term' };
	}
	const [, prefix, inner] = /^([a-z]{2,3}(?:[-_][A-Za-z]{2,4})?)\.(.+)$/.exec(field) ?? [];
	const [, outer, suffix] =
		/^(.+?)(?:@|[_ -](?=[a-z]{2}$)|\.(?=[a-z]{2}$)|(?<=[a-z])(?=E[NS]$|FR$|DE$|JA$|ZH$|AR$))([A-Za-z]{2,3}(?:-[A-Za-z]{2,4})?)$/.exec(
			field,
		) ?? [];
	const [, first, rest] = /^([A-Za-z]{2})[_ -](.+)$/.exec(field) ?? [];
	const isFirst = first !== undefined && TEXTS.has(roleByName(rest!)?.role ?? '');
	const code = (prefix ?? suffix ?? (isFirst ? first : undefined))?.toLowerCase();
	if (!code || (NO_LANGUAGE.has(code) && !field.startsWith(`${code}.`))) return undefined;
	if (/^[a-z]{3}(?![a-z])/.test(code) && !LONG_CODES.has(code.slice(0, 3))) return undefined;
	const tag = canonicalTag(code);
	return tag === undefined ? undefined : { tag, name: (inner ?? outer ?? rest)! };
}

/** Roles of which a name makes a pair of letters before it a language. */
const TEXTS = new Set(['title', 'definition', 'summary', 'alias']);

/** Words that are tags of languages, but more often names. */
const NO_LANGUAGE = new Set([
	'id',
	'no',
	'is',
	'to',
	'as',
	'or',
	'so',
	'my',
	'in',
	'it',
	'by',
	'of',
	'nr',
]);

/** Codes of three letters that are more often languages than words. */
const LONG_CODES = new Set(
	'arb ara ast bho ceb chi chr ckb cmn deu dsb eng fil fra fre fur ger gsw haw hsb ilo ita jpn kab kmr kok kor lij mai mni nds por prs rus sat scn spa tzm vec war yue zgh zho'.split(
		' ',
	),
);

/** Languages whose names are names of columns. */
const NAMED =
	'ar bg bn ca cs da de el en es et eu fa fi fr ga gl he hi hr hu id is it ja ko lt lv mk ms nl no pl pt ro ru sk sl sq sr sv sw ta te th tr uk ur vi zh'.split(
		' ',
	);
let tags: ReadonlyMap<string, string> | undefined;

/** @example namedLanguage('Definition (Spanish)') // => { tag: 'es', name: 'Definition' } */
function namedLanguage(field: string): { tag: string; name: string } | undefined {
	tags ??= new Map(
		NAMED.flatMap((tag) =>
			['en', tag].map((inLanguage): [string, string] => {
				const shown = new Intl.DisplayNames([inLanguage], { type: 'language' });
				return [(shown.of(tag) ?? tag).toLowerCase(), tag];
			}),
		),
	);
	const words = field.split(/[\s_()[\]:/.-]+/).filter(Boolean);
	const found = words.flatMap((word, index) => {
		const tag = tags!.get(word.toLowerCase());
		return tag ? [{ tag, index }] : [];
	});
	if (found.length !== 1) return undefined;
	const rest = words.toSpliced(found[0]!.index, 1).join(' ');
	if (rest !== '' && roleByName(rest) === undefined) return undefined;
	return { tag: found[0]!.tag, name: rest || 'term' };
}
