import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { noFiller } from './no-filler.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([noFiller], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test.each([
	['It plays a crucial role.', 'plays a crucial role'],
	['It DELVES deep.', 'DELVE'],
	['A cutting-edge rind.', 'cutting-edge'],
	['In conclusion, salt it.', 'In conclusion'],
	['In recent years, salt.', 'In recent years'],
	['A seamless rind.', 'seamless'],
])('%s', (summary, phrase) => {
	expect(check({ a: { summary } })).toEqual([`a summary: filler: "${phrase}"`]);
	expect(check({ a: { analogy: summary } })).toEqual([`a analogy: filler: "${phrase}"`]);
});

test('words that contain a phrase are not filler', () => {
	expect(check({ a: { summary: 'A modelver.' }, b: { summary: 'A resealeverage.' } })).toEqual([]);
});
