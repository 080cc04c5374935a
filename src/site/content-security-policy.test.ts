import { expect, test } from 'vitest';
import { ASKING_POLICY, CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

test.each([CONTENT_SECURITY_POLICY, ASKING_POLICY])(
	'no string becomes HTML or a script (%#)',
	(policy) => {
		expect(policy.split('; ')).toEqual(
			expect.arrayContaining([
				"default-src 'self'",
				"require-trusted-types-for 'script'",
				'trusted-types default',
			]),
		);
		expect(policy).not.toMatch(/unsafe/);
	},
);

test('only the page that asks may ask others: encrypted, or on the computer of its reader', () => {
	expect(CONTENT_SECURITY_POLICY).not.toContain('connect-src');
	const [, hosts] = /connect-src ([^;]+)/.exec(ASKING_POLICY)!;
	expect(hosts!.split(' ')).toEqual([
		"'self'",
		'https:',
		'http://localhost:*',
		'http://127.0.0.1:*',
	]);
});
