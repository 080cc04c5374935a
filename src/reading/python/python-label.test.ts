import { expect, test } from 'vitest';
import { outputLabel } from './python-label.ts';

test('names what a block imports, or Python', () => {
	expect(outputLabel({ python: '3.11', packages: {} })).toBe('Output, Python 3.11');
	const packages = { 'scikit-learn': '1.9.1', torch: '2.13.0' };
	expect(outputLabel({ python: '3.11', packages })).toBe('Output, scikit-learn 1.9, torch 2.13');
});
