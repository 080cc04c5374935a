import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noCircularDefinitions } from './no-circular-definitions.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noCircularDefinitions], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('a summary does not contain its headword, in singular or plural', () => {
	expect(check({ curd: { summary: 'Curd is set.' }, whey: { summary: 'No wheys.' } })).toEqual([
		'curd summary: uses its own headword "Curd"',
		'whey summary: uses its own headword "Whey"',
	]);
	expect(check({ curd: { summary: 'Curdled milk.' }, whey: { summary: 'Water.' } })).toEqual([]);
});

test('a pair that defines each other is told once, for the first of the two', () => {
	const whey = { summary: 'What leaves curd.' };
	const curd = { summary: 'What is left without whey.' };
	expect(check({ whey, curd })).toEqual(['curd summary: "Curd" and "Whey" define each other']);
	expect(check({ whey, curd: { summary: 'Solid.' } })).toEqual([]);
	expect(check({ whey: { summary: 'Water.' }, curd })).toEqual([]);
});

test('a headword with inner capitals is found only as it is written', () => {
	const title = 'CurD cut';
	expect(check({ a: { title, summary: 'Uses curd cut.' } })).toEqual([]);
	expect(check({ a: { title, summary: 'Uses (CurD cut).' } })).toHaveLength(1);
});
