import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { languageOf } from './languages/language-of.ts';
import { didYouMean, foldName, isAcronym, nearestName, runningCase } from './names.ts';

test('folds names that differ in case, accents and punctuation only', () => {
	for (const name of ['Blue-veined cheese', 'blue veined Cheese', 'Bluéveined  cheese']) {
		expect(foldName(name)).toBe('blueveinedcheese');
	}
	expect(foldName("Bayes' theorem")).toBe(foldName('Bayes’ theorem'));
	expect(foldName('Käse')).toBe('kase');
});

test('symbols tell names apart', () => {
	const names = ['C', 'C#', 'C++', '.NET', 'NET', '>>>', '>>', 'p@k', 'pk', 'A', 'A*', '...'];
	expect(new Set(names.map((name) => foldName(name)))).toHaveLength(names.length);
	expect(foldName('A/B testing')).toBe(foldName('AB-Testing'));
});

test.each([
	['en', 'ＧＰＵ', 'GPU'],
	['de', 'Straße', 'STRASSE'],
	['de', 'Zählen', 'Zaehlen'],
	['ru', 'Ёмкость', 'Емкость'],
	['el', 'ΑΛΓΌΡΙΘΜΟΣ', 'αλγοριθμος'],
	['ar', 'تَعَلُّم', 'تعلم'],
	['fa', 'شبکه\u200Cهای', 'شبكه هاي'],
	['he', 'שִׁכְבָה', 'שכבה'],
	['ja', 'ｶﾞｳｽ', 'ガウス'],
	['th', 'ทํางาน', 'ทำงาน'],
])('in %s, %s and %s are one name', (tag, one, other) => {
	expect(foldName(one, languageOf(tag))).toBe(foldName(other, languageOf(tag)));
});

test.each([
	['de', 'Zählen', 'Zahlen'],
	['sv', 'Röst', 'Rost'],
	['tr', 'Isı', 'İsi'],
	['es', 'Caña', 'Cana'],
	['ru', 'Йота', 'Иота'],
	['hi', 'कि', 'की'],
	['hi', 'कि', 'का'],
	['th', 'ข่าว', 'ขาว'],
	['ja', 'か', 'が'],
])('in %s, %s and %s are two names', (tag, one, other) => {
	expect(foldName(one, languageOf(tag))).not.toBe(foldName(other, languageOf(tag)));
});

test('suggests the closest name, unless it is too far off', () => {
	expect(nearestName('crud', ['whey', 'curd', 'curdle'])).toBe('curd');
	expect(nearestName('refrigerator', ['whey', 'curd'])).toBeUndefined();
	expect(didYouMean('crud', ['curd'], 'Write a slug')).toBe('Did you mean "curd"?');
	expect(didYouMean('xyz', ['curd'], 'Write a slug')).toBe('Write a slug');
	expect(didYouMean('soft\u00A0curd', ['soft curd'], '')).toBe(
		'Did you mean "soft curd"? Yours has a U+00A0 no-break space',
	);
});

test('lowercases a title in running text unless it begins with an acronym or a name', () => {
	expect(runningCase('Loss function', ENGLISH)).toBe('loss function');
	expect(runningCase('Self-attention', ENGLISH)).toBe('self-attention');
	expect(runningCase('KV cache', ENGLISH)).toBe('KV cache');
	expect(runningCase('LoRA', ENGLISH)).toBe('LoRA');
	expect(runningCase('T5', ENGLISH)).toBe('T5');
	expect(runningCase('F1 score', ENGLISH)).toBe('F1 score');
	expect(runningCase('k-means', ENGLISH)).toBe('k-means');
});

test('German titles keep their capital, Turkish ones get a dotless ı', () => {
	expect(runningCase('Verlustfunktion', languageOf('de'))).toBe('Verlustfunktion');
	expect(runningCase('Isı haritası', languageOf('tr'))).toBe('ısı haritası');
	expect(runningCase('損失関数', languageOf('ja'))).toBe('損失関数');
});

test('distinguishes acronyms from short words', () => {
	expect(['GQA', 'LoRA', 'R&D', 'BM25'].map(isAcronym)).toEqual([true, true, true, true]);
	expect(['Head', 'Sample', 'DP SGD', 'Reinforcement'].map(isAcronym)).toEqual([
		false,
		false,
		false,
		false,
	]);
});

test.each([
	['abc', 'abd', true],
	['abc', 'axd', false],
	['abcde', 'abxye', false],
	['abcdef', 'abxyef', true],
	['abcdef', 'axxxef', false],
	['a', 'b', true],
	['ab', 'xy', false],
])('for "%s", "%s" is close enough: %s', (wrong, candidate, close) => {
	expect(nearestName(wrong, [candidate])).toBe(close ? candidate : undefined);
});

test('of equally close names the first is suggested', () => {
	expect(nearestName('curx', ['cury', 'curd', 'curx', 'curx '])).toBe('curx');
	expect(nearestName('curx', ['cury', 'curd'])).toBe('cury');
	expect(nearestName('curx', [])).toBeUndefined();
});

test('an acronym has eight letters at most', () => {
	expect(['ABCDEFGH', 'ABCDEFGHI', 'Ab', 'AB', '', 'aBc', 'ÀÉ'].map(isAcronym)).toEqual([
		true,
		false,
		false,
		true,
		false,
		false,
		true,
	]);
});

test('the case of one letter and of an empty title stays', () => {
	expect(
		['A', 'A curd', '', 'X-ray', 'Éclair', 'Ab'].map((title) => runningCase(title, ENGLISH)),
	).toEqual(['A', 'A curd', '', 'X-ray', 'éclair', 'ab']);
});
