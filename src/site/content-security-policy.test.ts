import { expect, test } from 'vitest';
import { ASK_PAGE_POLICY, CONTENT_SECURITY_POLICY } from './content-security-policy.ts';

test.each([CONTENT_SECURITY_POLICY, ASK_PAGE_POLICY])('requires Trusted Types (%#)', (policy) => {
	expect(policy.split('; ')).toEqual(
		expect.arrayContaining([
			"default-src 'self'",
			"require-trusted-types-for 'script'",
			expect.stringMatching(/^trusted-types default(?: annotate-worker)?$/),
		]),
	);
	expect(policy).not.toMatch(/unsafe/);
});

test('only the Ask page starts a worker of its own', () => {
	expect(CONTENT_SECURITY_POLICY).not.toContain('annotate-worker');
	expect(ASK_PAGE_POLICY).toContain('trusted-types default annotate-worker');
});

test('only the Ask page may connect to other hosts: over HTTPS, or on localhost', () => {
	expect(CONTENT_SECURITY_POLICY).not.toContain('connect-src');
	const [, hosts] = /connect-src ([^;]+)/.exec(ASK_PAGE_POLICY)!;
	expect(hosts!.split(' ')).toEqual([
		"'self'",
		'https:',
		'http://localhost:*',
		'http://127.0.0.1:*',
	]);
});
