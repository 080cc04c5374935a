import { expect, test } from 'vitest';
import { parseMarkdown } from '../markdown/tree.ts';
import { pythonBlocksOf } from './python-blocks.ts';

const blocks = (body: string) => [...pythonBlocksOf(parseMarkdown(body)).values()];
const fence = (code: string, mark = 'python') => `\`\`\`${mark}\n${code}\n\`\`\`\n\n`;

test('finds blocks of Python, and why some cannot be run', () => {
	const text = `Text.\n\n${fence('x = 1')}${fence('y', 'python norun needs a GPU')}${fence('1', 'js')}`;
	expect(blocks(text)).toMatchObject([
		{ code: 'x = 1', line: 3, before: [], reason: undefined },
		{ code: 'y', line: 7, before: ['x = 1'], reason: 'needs a GPU' },
	]);
	expect(blocks(fence('y', 'python norun'))).toMatchObject([{ reason: '' }]);
});

test('a digest is that of what is run', () => {
	const digest = (body: string) => blocks(body).at(-1)!.digest;
	const alone = digest(fence('x = 1'));
	expect(digest(`Other text.\n\n${fence('x = 1')}`)).toBe(alone);
	expect(digest(fence('x = 2'))).not.toBe(alone);
	expect(digest(fence('y = 1') + fence('x = 1'))).not.toBe(alone);
	const marked = digest(fence('x = 1', 'python norun needs a GPU'));
	expect(marked).not.toBe(alone);
	expect(digest(fence('x = 1', 'python norun needs two GPUs'))).toBe(marked);
});
