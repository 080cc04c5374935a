import { describe, expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { parseQuestion } from './question.ts';

describe('what a question asks for', () => {
	test.each([
		['what is curd?', 'definition', 'curd'],
		['explain curd like i am five', 'definition', 'curd'],
		['how does curd form', 'how', 'curd form'],
		['My cheese is soft. why do I need rennet?', 'why', 'rennet'],
		['example of a washed rind', 'example', 'washed rind'],
		['formula for curd yield', 'formula', 'curd yield'],
		['how do I implement curd cutting', 'code', 'curd cutting'],
		['common mistakes with rennet', 'pitfalls', 'rennet'],
		['what kinds of rind are there?', 'list', 'rind'],
		['prerequisites for affinage', 'before', 'affinage'],
		['how to choose a rennet', 'choose', 'rennet'],
		['what is a good value for salt content', 'choose', 'salt content'],
		['how do I prevent a cracked rind', 'avoid', 'cracked rind'],
		['what builds on curd', 'next', 'curd'],
		['who invented the milking machine', 'origin', 'milking machine'],
	])('%s', (text, kind, subject) => {
		expect(parseQuestion(text, [], ENGLISH)).toMatchObject({ kind, subject });
	});

	test.each([
		['curd vs whey', 'difference', ['curd', 'whey']],
		['what is the difference between curd and whey', 'difference', ['curd', 'whey']],
		['curd vs whey, which one do I salt', 'difference', ['curd', 'whey']],
		['what does salt have to do with rind?', 'connect', ['salt', 'rind']],
		['how are salt and rind related', 'connect', ['salt', 'rind']],
	])('%s', (text, kind, pair) => {
		expect(parseQuestion(text, [], ENGLISH)).toMatchObject({ kind, sides: pair });
	});
});

test('a description without a name is kept in full', () => {
	const question = parseQuestion('what do you call it when milk sets?', [], ENGLISH);
	expect(question).toMatchObject({ described: true, kind: 'definition' });
	expect(question.subject).toContain('milk sets');
});

test('the clause is the last one that asks, with more than two words', () => {
	const clause = (text: string) => parseQuestion(text, [], ENGLISH).clause;
	expect(clause('I have milk. How does curd form? Thanks.')).toBe('How does curd form');
	expect(clause('How does curd form? Why is it? I do.')).toBe('Why is it');
	expect(clause('How does curd form? And why?')).toBe('How does curd form');
	expect(clause('  curd \n and whey?! ')).toBe('curd and whey');
	expect(clause('what’s  curd')).toBe("what's curd");
});

test('a description is cleaned up, and others are not descriptions', () => {
	const question = parseQuestion('What’s  the word for milk  that sets?', [], ENGLISH);
	expect(question).toEqual({
		kind: 'definition',
		subject: 'milk that sets',
		described: true,
		clause: 'milk that sets?',
	});
	expect(parseQuestion('curd', [], ENGLISH)).toEqual({
		kind: 'definition',
		subject: 'curd',
		clause: 'curd',
	});
});

test('both sides of a pair are the subject', () => {
	expect(parseQuestion('how are the salt and the rind related?', [], ENGLISH)).toEqual({
		kind: 'connect',
		subject: 'salt rind',
		sides: ['salt', 'rind'],
		clause: 'how are the salt and the rind related',
	});
});

test.each([
	['', ''],
	['why', 'why'],
	['what is curd in cheese making?', 'curd'],
	['curd, the soft one', 'curd'],
	[': curd!', 'curd'],
	['what curd means', 'curd'],
])('the subject of %j is %j', (text, subject) => {
	expect(parseQuestion(text, ['cheese making'], ENGLISH).subject).toBe(subject);
});

test('a question is read up to its limit', () => {
	const text = `curd ${'x'.repeat(2000)}`;
	expect(parseQuestion(text, [], ENGLISH).clause).toHaveLength(1000);
});
