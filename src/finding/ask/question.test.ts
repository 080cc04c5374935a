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
		expect(parseQuestion(text, [], ENGLISH)).toMatchObject({ kind, pair });
	});
});

test('a description without a name is kept in full', () => {
	const question = parseQuestion('what do you call it when milk sets?', [], ENGLISH);
	expect(question).toMatchObject({ described: true, kind: 'definition' });
	expect(question.subject).toContain('milk sets');
});
