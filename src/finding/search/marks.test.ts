import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { areMeant } from './marks.ts';

test.each([
	['studies', ['study.', 'studied']],
	['optimiz', ['optimizer’s', 'optimizer.step()']],
	['the brine', ['The', 'brining']],
	['attention', ['self-attention,']],
	['colour', ['coloring']],
])('"%s" may be marked in %j', (query, marks) => {
	expect(areMeant(marks, query, ENGLISH)).toBe(true);
});

test.each([
	['netwrok', ['net.']],
	['qwrtzp', ['Q']],
	['colour', ['ColBERT']],
	['curd netwrok', ['curd', 'net']],
])('"%s" is not what is marked in %j', (query, marks) => {
	expect(areMeant(marks, query, ENGLISH)).toBe(false);
});
