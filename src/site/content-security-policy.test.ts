import { expect, test } from 'vitest';
import { policiesOf } from './content-security-policy.ts';

const { page, askPage } = policiesOf({});

test.each([page, askPage])('requires Trusted Types (%#)', (policy) => {
	expect(policy.split('; ')).toEqual(
		expect.arrayContaining([
			"default-src 'self'",
			"require-trusted-types-for 'script'",
			expect.stringMatching(/^trusted-types default try-it(?: annotate-worker)?$/),
		]),
	);
	expect(policy).not.toMatch(/unsafe/);
});

test('only the Ask page starts a worker of its own', () => {
	expect(page).not.toContain('annotate-worker');
	expect(askPage).toContain('trusted-types default try-it annotate-worker');
});

test('only the Ask page may connect to other hosts: over HTTPS, or on localhost', () => {
	expect(page).not.toContain('connect-src');
	const [, hosts] = /connect-src ([^;]+)/.exec(askPage)!;
	expect(hosts!.split(' ')).toEqual([
		"'self'",
		'https:',
		'http://localhost:*',
		'http://127.0.0.1:*',
	]);
});

test('a script that counts visits may be loaded from its host, and send to it', () => {
	const script = 'https://counter.example/count.js';
	const { page: counted } = policiesOf({
		analytics: { script, attributes: {}, send: ['https://in.example/x'], notice: 'Counted.' },
	});
	expect(counted).toMatch(/script-src 'self' 'sha256-[^']+' https:\/\/counter\.example;/);
	expect(counted).toMatch(/connect-src 'self' https:\/\/counter\.example https:\/\/in\.example$/);
});
