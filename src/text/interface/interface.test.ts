import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGS, scriptWordsOf, wordsOf } from './catalogs.ts';
import { createSay, ENGLISH_SAY } from './say.ts';
import { NOUNS, PAGE_TEXTS, SCRIPT_TEXTS } from './texts.ts';

const TEXTS: readonly string[] = [...SCRIPT_TEXTS, ...PAGE_TEXTS];
const gapsOf = (text: string) => (text.match(/\{\w+\}|<\/?\w+>/g) ?? []).sort();
const sources = readdirSync('src', { recursive: true, encoding: 'utf8' })
	.map((name) => name.replaceAll('\\', '/'))
	.filter((name) => /\.(?:ts|astro)$/.test(name) && !/\.test\.ts$|-tests\//.test(name))
	.filter((name) => !name.startsWith('text/interface/'));
const codeOf = (names: readonly string[]) =>
	names.map((name) => readFileSync(join('src', name), 'utf8')).join('\n');

test.each(Object.entries(CATALOGS))('%s says every text with its gaps', (_, catalog) => {
	const said: Readonly<Record<string, string>> = { ...catalog.scripts, ...catalog.pages };
	expect(Object.keys(said).sort()).toEqual(TEXTS.toSorted());
	const wrong = TEXTS.filter(
		(text) => said[text]!.trim() === '' || gapsOf(said[text]!).join() !== gapsOf(text).join(),
	);
	expect(wrong).toEqual([]);
	expect(Object.keys(catalog.nouns).sort()).toEqual([...NOUNS].sort());
});

test.each(Object.entries(CATALOGS))('%s has every plural form of every noun', (tag, { nouns }) => {
	// What is said of a million is said of many, but for its preposition.
	const categories = new Intl.PluralRules(tag)
		.resolvedOptions()
		.pluralCategories.filter(
			(category) => category !== 'zero' && (tag === 'ar' || category !== 'many'),
		);
	for (const noun of NOUNS) {
		expect(Object.keys(nouns[noun]), noun).toEqual(expect.arrayContaining(categories));
	}
});

test('every text is said somewhere', () => {
	const code = codeOf(sources).replaceAll("\\'", "'");
	expect(
		TEXTS.filter((text) => !code.includes(`'${text}'`) && !code.includes(`"${text}"`)),
	).toEqual([]);
});

test('scripts say only what is published for them', () => {
	const code = codeOf(sources.filter((name) => /^(?:client|finding)\//.test(name)));
	const said = [...code.matchAll(/(?<!\.)\bsay(?:With)?\(\s*'((?:[^'\\]|\\.)*)'/g)].map(
		([, text]) => text!,
	);
	expect(said.length).toBeGreaterThan(80);
	expect(said.filter((text) => !(SCRIPT_TEXTS as readonly string[]).includes(text))).toEqual([]);
});

test('English needs no catalog', () => {
	expect(ENGLISH_SAY('citation|noun')).toBe('citation');
	expect([0, 1, 1200].map((count) => ENGLISH_SAY.count(count, 'category'))).toEqual([
		'0 categories',
		'1 category',
		'1,200 categories',
	]);
	expect(scriptWordsOf('en-GB')).toBeUndefined();
});

test('numbers, plurals and lists are those of the language', () => {
	const arabic = createSay(wordsOf('ar'));
	expect([1, 2, 3, 11, 100].map((count) => arabic.count(count, 'term'))).toEqual([
		'مصطلح واحد',
		'مصطلحان',
		`${arabic.number(3)} مصطلحات`,
		`${arabic.number(11)} مصطلحًا`,
		`${arabic.number(100)} مصطلح`,
	]);
	const german = createSay(wordsOf('de-AT'));
	expect(german.count(12_000, 'term')).toMatch(/^12.000 Begriffe$/);
	expect(createSay(wordsOf('es')).list(['a', 'b', 'c'])).toBe('a, b y c');
});

test('a site says a text in its own words, in every language', () => {
	const own = { Guides: 'Lecciones' };
	expect(createSay(wordsOf('es', own))('Guides')).toBe('Lecciones');
	expect(scriptWordsOf('en', { Guides: 'Lessons' })?.texts).toEqual({ Guides: 'Lessons' });
});

test('markup and values of HTML are kept apart', () => {
	expect(ENGLISH_SAY.html('See also {lists}.', { lists: '<a href="/x/">x</a>' })).toBe(
		'See also <a href="/x/">x</a>.',
	);
	expect(ENGLISH_SAY.html('View <lists>as lists</lists>.', {}, { lists: '/map/text/' })).toBe(
		'View <a href="/map/text/">as lists</a>.',
	);
});
