import { expect, test } from 'vitest';
import { renderMath } from './math.ts';

const LONG = 'a + b + c + d + e + f + g + h + i + j + k + l + m + n + o + p';

test('a formula that may be wider than a phone scrolls in a frame of its own', () => {
	expect(renderMath(LONG, true)).toMatch(
		/^<span class="math-scroll" role="group" aria-label="Formula"><math[\s\S]*<\/math><\/span>$/,
	);
});

test.each([
	['a + b', true],
	[LONG, false],
] as const)('%s, displayed: %s, is not wrapped', (tex, display) => {
	expect(renderMath(tex, display)).toMatch(/^<math[\s\S]*<\/math>$/);
	expect(renderMath(tex, display)).not.toContain('tabindex');
});
