import { expect, test } from 'vitest';
import { ID_PATTERN, newIdentifier, suggestIdentifier } from './identifiers.ts';

test('identifiers are short, unused, and spell nothing', () => {
	const used = new Set<string>();
	for (let i = 0; i < 500; i++) used.add(newIdentifier(used, Math.random));
	expect(used.size).toBe(500);
	for (const id of used) expect(id).toMatch(ID_PATTERN);
	expect([...used].join('')).not.toMatch(/[aeiouyl01]/);
});

test('a taken identifier is never suggested', () => {
	const first = suggestIdentifier('terms/curd.mdx', new Set());
	expect(suggestIdentifier('terms/curd.mdx', new Set())).toBe(first);
	expect(suggestIdentifier('terms/curd.mdx', new Set([first]))).not.toBe(first);
});
