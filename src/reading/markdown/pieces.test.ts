import { expect, test } from 'vitest';
import { pieceKey, piecesOf } from './pieces.ts';
import { parseMarkdown } from './tree.ts';

const first = (fence: string) => piecesOf(parseMarkdown(`\`\`\`${fence}\n1;\n\`\`\``))[0];

test.each([
	['js run', 'run', undefined],
	['js plot', 'plot', undefined],
	[
		'js plot vary run 0..1 step 1 "share of the run"',
		'plot',
		'vary run 0..1 step 1 "share of the run"',
	],
	['js grid  vary a 0..1 ', 'grid', 'vary a 0..1'],
	['js plot a 0..1', undefined, undefined],
	['js', undefined, undefined],
])('%s', (fence, kind, vary) => {
	const piece = first(fence);
	expect(piece?.kind).toBe(kind);
	expect(piece && 'vary' in piece ? piece.vary : undefined).toBe(vary);
});

test('the same code that varies is another piece', () => {
	expect(pieceKey(first('js plot')!)).not.toBe(pieceKey(first('js plot vary a 0..1 step 1')!));
});
