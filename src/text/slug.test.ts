import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { languageOf } from './languages/language-of.ts';
import { hasPlainSlug, nameSlug, SLUG_PATTERN, slugify } from './slug.ts';

test.each([
	['Grouped-query attention', 'grouped-query-attention'],
	['Query, key, value', 'query-key-value'],
	['Kullback–Leibler divergence', 'kullback-leibler-divergence'],
	["Bayes' theorem", 'bayes-theorem'],
	['Crème fraîche', 'creme-fraiche'],
	['Straße', 'strasse'],
	['R&D', 'r-d'],
	['C', 'c'],
	['C#', 'c-sharp'],
	['C++', 'c-plus-plus'],
	['.NET', 'dot-net'],
	['Node.js', 'node-js'],
	['pass@k', 'pass-at-k'],
	['A*', 'a-star'],
	['A/B testing', 'a-b-testing'],
	['1984', '1984'],
	['>>>', 'greater-greater-greater'],
	['λ-calculus', 'λ-calculus'],
	['ＧＰＵ', 'gpu'],
])('%s -> %s', (title, slug) => {
	expect(slugify(title, ENGLISH)).toBe(slug);
	expect(slug).toMatch(SLUG_PATTERN);
});

test.each([
	['de', 'Straße', 'straße'],
	['fr', 'Fonction d’activation', 'fonction-d-activation'],
	['uk', 'М’яка межа', 'мяка-межа'],
	['tr', 'Isı haritası', 'ısı-haritası'],
	['tr', 'API anahtarı', 'api-anahtarı'],
	['he', 'מו"פ', 'מופ'],
	['fa', 'شبکه\u200Cهای عصبی', 'شبکه-های-عصبی'],
	['ja', 'ニューラル・ネットワーク', 'ニューラル-ネットワーク'],
	['ja', 'が'.normalize('NFD'), 'が'],
	['th', 'ทำงาน', 'ทำงาน'],
])('in %s, %s -> %s', (tag, title, slug) => {
	expect(slugify(title, languageOf(tag))).toBe(slug);
	expect(slug).toMatch(SLUG_PATTERN);
});

test('only what has no name at all has no slug; a name that needs one is spelled by code points', () => {
	expect(slugify('🧀', ENGLISH)).toBe('');
	expect(nameSlug('🧀', ENGLISH)).toBe('u-1f9c0');
	expect(nameSlug('Brie', ENGLISH)).toBe('brie');
});

test('the slug of ordinary words is certain; symbols and other letters leave a choice', () => {
	expect(['Curd', 'A/B testing', 'Bias–variance tradeoff', '1984'].every(hasPlainSlug)).toBe(true);
	expect(['C#', '.NET', 'Bézier curve', '損失関数', '>>>', '🧀'].some(hasPlainSlug)).toBe(false);
});

test('the pattern rejects invalid slugs', () => {
	const mark = '\u0301';
	for (const wrong of ['Curd', 'Ä', 'curd cheese', '-curd', 'curd-', 'a--b', 'a.b', mark, '']) {
		expect(wrong).not.toMatch(SLUG_PATTERN);
	}
});
