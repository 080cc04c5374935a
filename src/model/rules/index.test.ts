import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { RULES } from './index.ts';
import { testContent } from './test-content.ts';

test('every rule has an id and says in a sentence what must hold', () => {
	const ids = RULES.map(({ id }) => id);
	expect(ids).toEqual([...new Set(ids)].sort());
	for (const { id, description } of RULES) {
		expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
		expect(description, id).toMatch(/^[A-Z].*[^.]\.$/);
	}
});

test('no rule finds fault with a glossary without terms, but for what nothing uses', () => {
	const found = applyRules(RULES, testContent({}));
	expect(found.map(({ file, message }) => `${file} ${message}`)).toEqual([
		'categories.yaml no term uses "making"',
		'tags.yaml no term uses "milk"',
	]);
});
