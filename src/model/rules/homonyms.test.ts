import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { homonyms } from './homonyms.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([homonyms], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('two terms list a homonym, and it is not the name of another', () => {
	expect(check({ a: { homonyms: ['Rind'] }, b: { homonyms: ['rind'] } })).toEqual([]);
	expect(check({ a: { homonyms: ['x', 'Rind', 'rind'] }, b: { homonyms: ['X'] } })).toEqual([
		'a homonyms[1]: no other term lists the homonym "Rind"',
		'a homonyms[2]: no other term lists the homonym "rind"',
	]);
	for (const named of [{ title: 'Rind' }, { aliases: ['Rind'] }, { spellings: ['rind'] }]) {
		expect(check({ a: { homonyms: ['Rind'] }, b: { homonyms: ['Rind'] }, c: named })).toEqual([
			'a homonyms[0]: "Rind" is already a name of terms/c.mdx',
			'b homonyms[0]: "Rind" is already a name of terms/c.mdx',
		]);
	}
});
