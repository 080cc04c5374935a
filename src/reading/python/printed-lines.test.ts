import { expect, test } from 'vitest';
import { printedLines } from './printed-lines.ts';

test('shows what a terminal would have left: no colors, no progress', () => {
	expect(printedLines('\n\u001b[31mred\u001b[0m  \n 10%\r 90%\rdone\n\n')).toEqual(['red', 'done']);
	expect(printedLines('a\u200bb\tc')).toEqual(['a�b    c']);
	expect(printedLines(' \n')).toEqual([]);
});

test('cuts what is long', () => {
	expect(printedLines('x'.repeat(500))[0]).toHaveLength(160);
	const lines = printedLines(Array.from({ length: 100 }, (_, n) => n).join('\n'));
	expect(lines.slice(-2)).toEqual(['22', '…']);
});
