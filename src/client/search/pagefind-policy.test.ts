import { afterEach, expect, test, vi } from 'vitest';
import { allowPagefindWorker } from './pagefind-policy.ts';

type Rules = Readonly<Record<string, (url: string) => string | null>>;

afterEach(() => {
	vi.unstubAllGlobals();
});

function rulesFor(folder: string): Rules {
	let rules: Rules = {};
	vi.stubGlobal('location', { href: 'https://cheese.example/sub/search/?q=brie' });
	vi.stubGlobal('trustedTypes', {
		createPolicy: (name: string, given: Rules) => {
			expect(name).toBe('default');
			rules = given;
		},
	});
	allowPagefindWorker(folder);
	return rules;
}

test('allows only the URL of the worker as a script, and no HTML or script text', () => {
	const rules = rulesFor('/sub/pagefind/');
	expect(Object.keys(rules)).toEqual(['createScriptURL']);
	const worker = 'https://cheese.example/sub/pagefind/pagefind-worker.js';
	expect(rules['createScriptURL']!('/sub/pagefind/pagefind-worker.js')).toBe(worker);
	for (const url of [
		'/sub/pagefind/pagefind-worker.js?x',
		'/pagefind/pagefind-worker.js',
		'https://elsewhere.example/sub/pagefind/pagefind-worker.js',
		'data:text/javascript,alert(1)',
		'blob:https://cheese.example/1',
	])
		expect(rules['createScriptURL']!(url)).toBeNull();
});

test('does nothing in a browser without Trusted Types', () => {
	vi.stubGlobal('location', { href: 'https://cheese.example/' });
	expect(() => allowPagefindWorker('/pagefind/')).not.toThrow();
});
