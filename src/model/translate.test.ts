import { expect, test } from 'vitest';
import { testSource } from './test-glossary.ts';
import { compileLanguages, translatedLanguages } from './translate.ts';
import type { TranslationSource } from './source.ts';
import { languageFileSchema, translationName, translationSchema } from './translation-schema.ts';

const source = testSource({
	curd: {
		aliases: ['Junket'],
		confusedWith: [{ term: 'whey', difference: 'Whey runs off.' }],
		body: '## How it works\nRennet sets it.\n',
	},
	whey: {},
});
const [curd] = source.terms;
const translation = (data: object, isOlder = false): TranslationSource => ({
	...curd!,
	file: 'terms/curd.es.mdx',
	data: translationSchema.parse(data),
	html: [],
	sections: [],
	language: 'es',
	isOlder,
});
const inSpanish = (data: object, isOlder = false) =>
	compileLanguages({
		...source,
		translations: [translation({ title: 'Cuajada', summary: 'Leche cuajada.', ...data }, isOlder)],
		languages: {
			es: languageFileSchema.parse({
				site: { title: 'Quesos' },
				sections: { 'How it works': 'Cómo funciona' },
				texts: { Guides: 'Lecciones' },
			}),
		},
	});

test('a site without translations has one language, and the same glossary as ever', () => {
	expect(translatedLanguages(source)).toEqual([]);
	expect(compileLanguages(source)).toHaveLength(1);
	expect(compileLanguages(source)[0]!.translation).toBeUndefined();
});

test('what is translated replaces the original, and the rest is that of the original', () => {
	const [, spanish] = inSpanish({});
	expect(spanish!.site).toMatchObject({ language: 'es', title: 'Quesos' });
	expect(spanish!.terms.get('curd')).toMatchObject({ title: 'Cuajada', summary: 'Leche cuajada.' });
	expect(spanish!.terms.get('curd')!.html).toEqual(curd!.html);
	expect(spanish!.terms.get('whey')!.title).toBe(source.terms[1]!.data.title);
	expect(spanish!.translation).toEqual({
		from: source.site.language,
		states: new Map([['curd', { isWhole: false, isOlder: false }]]),
	});
	expect(spanish!.texts).toEqual({ Guides: 'Lecciones' });
});

test('a translation says that its original has changed', () => {
	const [, spanish] = inSpanish({}, true);
	expect(spanish!.translation!.states.get('curd')!.isOlder).toBe(true);
});

test('only the sentence of a difference is translated', () => {
	const difference = 'El suero escurre.';
	const [, spanish] = inSpanish({ confusedWith: [{ term: 'whey', difference }] });
	expect(spanish!.pairs).toEqual([{ terms: ['curd', 'whey'], difference }]);
});

test('an entry is found by its names in every language', () => {
	const [english, spanish] = inSpanish({ aliases: ['Requesón'] });
	expect(english!.terms.get('curd')!.spellings).toEqual(['Cuajada', 'Requesón']);
	expect(spanish!.terms.get('curd')!.spellings).toEqual([curd!.data.title, 'Junket']);
});

test('names that the original lists in the language are its own there', () => {
	const names = { es: ['Requesón'], fr: ['Caillé'] };
	const [term] = source.terms;
	const named = { ...source, terms: [{ ...term!, data: { ...term!.data, names } }] };
	const [, spanish] = compileLanguages({
		...named,
		languages: { es: languageFileSchema.parse({}) },
	});
	expect(spanish!.terms.get('curd')).toMatchObject({
		names: { fr: ['Caillé'] },
		spellings: ['Requesón'],
	});
});

test.each([
	['curd.es.mdx', { slug: 'curd', language: 'es' }],
	['curd.pt-BR.mdx', { slug: 'curd', language: 'pt-BR' }],
	['curd.mdx', undefined],
	['curd.es.md', undefined],
])('%s', (name, expected) => {
	expect(translationName(name)).toEqual(expected);
});
