import { expect, test } from 'vitest';
import { boundQuery, cut, cutNote, fullNote, QUERY_LIMIT } from './bounds.ts';

test('of a long query the beginning is used', () => {
	expect(boundQuery('curd')).toBe('curd');
	expect(boundQuery('a'.repeat(QUERY_LIMIT))).toHaveLength(QUERY_LIMIT);
	expect(boundQuery('a'.repeat(QUERY_LIMIT + 1))).toHaveLength(QUERY_LIMIT);
});

test('no character is cut in half, so that what is left can stand in an address', () => {
	expect(cut('ab🧀🧀', 3)).toBe('ab');
	expect(cut('ab🧀🧀', 4)).toBe('ab🧀');
	expect(cut('ab🧀', 4)).toBe('ab🧀');
	expect(cut('🧀', 0)).toBe('');
	expect(() => encodeURIComponent(boundQuery('🧀'.repeat(QUERY_LIMIT)))).not.toThrow();
	expect(() => encodeURIComponent(boundQuery(`a${'🧀'.repeat(QUERY_LIMIT)}`))).not.toThrow();
});

test('that only the beginning was used is said, of a full box too', () => {
	expect(cutNote('curd', 4, 'read')).toBe('');
	expect(cutNote('a'.repeat(1001), 1000, 'read')).toBe(
		'Only the first 1,000 characters were read.',
	);
	expect(fullNote('a'.repeat(QUERY_LIMIT - 1))).toBe('');
	expect(fullNote('a'.repeat(QUERY_LIMIT))).toBe('Only the first 300 characters were searched.');
});
