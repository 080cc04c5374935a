import { expect, test } from 'vitest';
import type { PythonUse } from '../source.ts';
import { applyRules } from './apply-rules.ts';
import { pythonBlocks } from './python-blocks.ts';
import { pythonRecords } from './python-records.ts';
import { testContent } from './test-content.ts';

function found(...uses: readonly PythonUse[]): string[] {
	const content = testContent({ brie: {} });
	const terms = content.terms.map((term) => ({
		...term,
		outline: { ...term.outline, python: uses },
	}));
	return applyRules([pythonBlocks, pythonRecords], { ...content, terms }).map(
		({ severity, rule, line }) => `${severity} ${rule} ${line}`,
	);
}

test('a glossary that has never run its Python hears nothing about it', () => {
	expect(found({ line: 3, state: 'missing' }, { line: 9, state: 'missing' })).toEqual([]);
});

test('a block that failed is an error; what is not on record stops nobody', () => {
	expect(
		found(
			{ line: 3, state: 'recorded' },
			{ line: 9, state: 'failed', error: 'NameError' },
			{ line: 12, state: 'missing' },
			{ line: 15, state: 'stale' },
			{ line: 18, state: 'varies' },
		),
	).toEqual([
		'error python-blocks 9',
		'warn python-records 12',
		'warn python-records 15',
		'warn python-records 18',
	]);
});
