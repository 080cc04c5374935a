import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { marksMatchQuery } from './marks.ts';

test.each([
	['studies', ['study.', 'studied']],
	['optimiz', ['optimizer’s', 'optimizer.step()']],
	['the brine', ['The', 'brining']],
	['attention', ['self-attention,']],
	['colour', ['coloring']],
])('"%s" matches the marks %j', (query, marks) => {
	expect(marksMatchQuery(marks, query, ENGLISH)).toBe(true);
});

test.each([
	['netwrok', ['net.']],
	['qwrtzp', ['Q']],
	['colour', ['ColBERT']],
	['curd netwrok', ['curd', 'net']],
])('"%s" does not match the marks %j', (query, marks) => {
	expect(marksMatchQuery(marks, query, ENGLISH)).toBe(false);
});
