import { expect, test } from 'vitest';
import { ENGLISH } from './languages/en.ts';
import { stemOf, stemsOf } from './stems.ts';

test('stems leave out function words and single letters, and keep their order', () => {
	expect(stemsOf('The ripening of Ripened wheels, a 12 x', ENGLISH)).toEqual([
		'ripen',
		'ripen',
		'wheel',
		'12',
	]);
	expect(stemsOf('', ENGLISH)).toEqual([]);
	expect([stemOf('x', ENGLISH), stemOf('of', ENGLISH), stemOf('pH', ENGLISH)]).toEqual([
		null,
		null,
		'ph',
	]);
});
