import { expect, test } from 'vitest';
import { truncateQuery, truncate, truncationNote, fullInputNote, QUERY_LIMIT } from './bounds.ts';

test('a long query is truncated', () => {
	expect(truncateQuery('curd')).toBe('curd');
	expect(truncateQuery('a'.repeat(QUERY_LIMIT))).toHaveLength(QUERY_LIMIT);
	expect(truncateQuery('a'.repeat(QUERY_LIMIT + 1))).toHaveLength(QUERY_LIMIT);
});

test('never splits a surrogate pair, so that the result can be encoded in a URL', () => {
	expect(truncate('ab🧀🧀', 3)).toBe('ab');
	expect(truncate('ab🧀🧀', 4)).toBe('ab🧀');
	expect(truncate('ab🧀', 4)).toBe('ab🧀');
	expect(truncate('🧀', 0)).toBe('');
	expect(() => encodeURIComponent(truncateQuery('🧀'.repeat(QUERY_LIMIT)))).not.toThrow();
	expect(() => encodeURIComponent(truncateQuery(`a${'🧀'.repeat(QUERY_LIMIT)}`))).not.toThrow();
});

test('notes that an input was truncated or may have been', () => {
	expect(truncationNote('curd', 4, 'read')).toBe('');
	expect(truncationNote('a'.repeat(1001), 1000, 'read')).toBe(
		'Only the first 1,000 characters were read.',
	);
	expect(fullInputNote('a'.repeat(QUERY_LIMIT - 1))).toBe('');
	expect(fullInputNote('a'.repeat(QUERY_LIMIT))).toBe(
		'Only the first 300 characters were searched.',
	);
});
