import { expect, test } from 'vitest';
import { portableSections } from './portable.ts';

const resolve = (target: string) => ({
	title: target === 'blue-cheese' ? 'Blue cheese' : 'Milk',
	url: `https://cheese.example/terms/${target}/`,
});
const text = (body: string) => portableSections(body, resolve)[0]!.markdown;

test('splits into sections, each without its heading', () => {
	expect(portableSections('## One\nFirst.\n\n## Two\nSecond.\n', resolve)).toEqual([
		{ heading: 'One', markdown: 'First.' },
		{ heading: 'Two', markdown: 'Second.' },
	]);
});

test('links carry addresses and read on in their sentence', () => {
	expect(text('A ✓ [[blue-cheese]]. [[milk]] and [[milk|the milk]].')).toBe(
		'A ✓ [blue cheese](https://cheese.example/terms/blue-cheese/). [Milk](https://cheese.example/terms/milk/) and [the milk](https://cheese.example/terms/milk/).',
	);
	expect(text('| a |\n| - |\n| [[milk\\|cow]] |')).toContain('| [cow](https://');
});

test('formulas inside a line stand between single dollars, others between two', () => {
	expect(text('The $$x$$ here.\n\n$$y = 2$$')).toBe('The $x$ here.\n\n$$y = 2$$');
});

test('an example is followed by its result, a figure is its caption', () => {
	expect(text('```js run\n1 + 1\n```')).toBe('```js\n1 + 1\n```\n\nResult:\n\n```text\n2\n```');
	expect(
		text(
			'```js plot\n({ caption: "Ripening.", alt: "A line rises.", marks: [{ line: [[0, 0], [1, 1]] }] })\n```',
		),
	).toBe('*Figure: A line rises.*\n\n*Ripening.*');
});
