import { expect, test } from 'vitest';
import { definedTerm, definedTerms } from './defined-terms.ts';
import { testRecord } from '../records/test-record.ts';

const record = testRecord({
	milk: {},
	curd: { id: 'c3rd', aliases: ['Junket'], homonyms: ['Set'], names: { de: 'Bruch' } },
});
const id = 'https://cheese.example/terms/';

test('a set names its publisher and contains all terms', () => {
	expect(definedTerms(record, id)).toEqual({
		'@context': 'https://schema.org',
		'@type': 'DefinedTermSet',
		'@id': id,
		name: 'Cheeses',
		description: 'All about cheese.',
		url: 'https://cheese.example/',
		inLanguage: 'en',
		license: 'https://creativecommons.org/publicdomain/zero/1.0/',
		publisher: { '@type': 'Organization', name: 'A dairy' },
		hasDefinedTerm: [
			{
				'@type': 'DefinedTerm',
				'@id': 'https://cheese.example/terms/curd/',
				url: 'https://cheese.example/terms/curd/',
				name: 'Curd',
				identifier: 'c3rd',
				termCode: 'curd',
				description: 'What curd is.',
				alternateName: ['Junket', 'Set', { '@value': 'Bruch', '@language': 'de' }],
				inDefinedTermSet: { '@id': id },
			},
			expect.objectContaining({ termCode: 'milk', name: 'Milk' }),
		],
	});
});

test('a single term has the same properties, with a context', () => {
	const [, milk] = (definedTerms(record, id) as { hasDefinedTerm: object[] }).hasDefinedTerm;
	expect(definedTerm(record.terms[1]!, { '@id': id })).toEqual({
		'@context': 'https://schema.org',
		...milk,
	});
});
