import { expect, test } from 'vitest';
import { piecesOf } from './pieces.ts';
import { portableSections } from './portable.ts';
import { renderPiece } from './render-piece.ts';
import { parseMarkdown } from './tree.ts';

const RESULTS = {
	run: { output: '2' },
	plot: { figure: { svg: '<svg></svg>', legend: [], caption: 'Ripening.', alt: 'A line rises.' } },
};

function sections(body: string) {
	const tree = parseMarkdown(body);
	const made = new Map<object, string | undefined>(
		piecesOf(tree).map((piece) => {
			const result = RESULTS[piece.kind as keyof typeof RESULTS];
			return [piece.node, renderPiece(piece, result).markdown];
		}),
	);
	return portableSections(tree, body, (node) => made.get(node));
}

const text = (body: string) => sections(body)[0]!.markdown;

test('splits text into sections without their headings', () => {
	expect(sections('## One\nFirst.\n\n## Two\nSecond.\n')).toEqual([
		{ heading: 'One', markdown: ['First.'] },
		{ heading: 'Two', markdown: ['Second.'] },
	]);
});

test('leaves links unresolved, and marks those that start a sentence', () => {
	expect(text('A ✓ [[blue-cheese]]. [[milk]] and [[milk|the milk]].')).toEqual([
		'A ✓ ',
		{ to: 'blue-cheese' },
		'. ',
		{ to: 'milk', opensSentence: true },
		' and ',
		{ to: 'milk', text: 'the milk' },
		'.',
	]);
	expect(text('| a |\n| - |\n| [[milk\\|cow]] |')).toContainEqual({ to: 'milk', text: 'cow' });
});

test('leaves no trace of comments', () => {
	expect(
		text('{/* a */}\n\nIt {/* b */} lifts {/* c */}\nall{/* d */}.\n\n{/* e\n\nf */}\n\nMore.'),
	).toEqual(['It', ' lifts', '\nall', '.\n\n', 'More.']);
	expect(
		sections('## One\n\nIt.\n\n{/* a */}\n\n## Two\n\n{/* b */}').map(({ markdown }) => markdown),
	).toEqual([['It.\n\n'], []]);
});

test('puts inline formulas between single dollar signs, displayed ones between two', () => {
	expect(text('The $$x$$ here.\n\n$$y = 2$$').join('')).toBe('The $x$ here.\n\n$$y = 2$$');
});

test('adds results to examples, and replaces figures with their text alternatives and captions', () => {
	expect(text('```js run\n1 + 1\n```')).toEqual([
		'```js\n1 + 1\n```\n\nResult:\n\n```text\n2\n```',
	]);
	expect(text('```js plot\n({})\n```')).toEqual(['*Figure: A line rises.*\n\n*Ripening.*']);
});
