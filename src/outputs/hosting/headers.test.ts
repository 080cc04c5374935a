import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createUrls } from '../../model/urls.ts';
import { policiesOf } from '../../site/content-security-policy.ts';
import type { HeaderRule } from './headers.ts';
import { headerRules, headersFile } from './headers.ts';
import { caddyfile, nginxConfig } from './server-config.ts';

const policies = policiesOf({});
const rulesUnder = (base: string) => headerRules(createUrls(base), policies);
const rules = rulesUnder('/');

type Headers = Record<string, string>;

/** The lines of a `_headers` file that apply to a path, in order. */
function linesFor(path: string, file: string): string[] {
	const blocks = file.split(/\n(?=\/)/).filter((block) => block.startsWith('/'));
	return blocks.flatMap((block) => {
		const [pattern, ...lines] = block.trim().split('\n');
		const expression = pattern!.replace(/[.]/g, '\\.').replaceAll('*', '.*');
		return new RegExp(`^${expression}$`).test(path) ? lines.map((line) => line.trim()) : [];
	});
}

/** Netlify: the last value wins, and lines without a colon are ignored. */
function netlify(path: string, file: string): Headers {
	const lines = linesFor(path, file).filter((line) => line.includes(':'));
	return Object.fromEntries(lines.map((line) => split(line)));
}

/** Cloudflare Pages: values are joined, and `!` removes earlier ones. */
function cloudflare(path: string, file: string): Headers {
	const headers: Headers = {};
	for (const line of linesFor(path, file)) {
		const [name, value] = split(line);
		if (line.startsWith('! ')) delete headers[line.slice(2)];
		else headers[name] = headers[name] === undefined ? value : `${headers[name]}, ${value}`;
	}
	return headers;
}

function split(line: string): [string, string] {
	const at = line.indexOf(':');
	return [line.slice(0, at), line.slice(at + 1).trim()];
}

describe.each([
	['Netlify', netlify],
	['Cloudflare Pages', cloudflare],
])('the headers that %s sends', (_, read) => {
	const at = (path: string) => read(path, headersFile(rules));

	test('pages cannot be framed, have a policy and are revalidated', () => {
		for (const path of ['/', '/terms/milk/', '/asking/', '/ask/lexicon.json']) {
			expect(at(path)).toMatchObject({
				'Cache-Control': 'max-age=0, must-revalidate',
				'Content-Security-Policy': `${policies.page}; frame-ancestors 'none'`,
				'Cross-Origin-Resource-Policy': 'same-origin',
			});
			expect(at(path)).not.toHaveProperty('Access-Control-Allow-Origin');
		}
	});

	test('the Ask page has its own policy', () => {
		const policy = `${policies.askPage}; frame-ancestors 'none'`;
		expect(at('/ask/')).toEqual({ ...at('/'), 'Content-Security-Policy': policy });
	});

	test('files with hashed names are immutable', () => {
		const immutable = at('/_astro/style.X.css');
		expect(immutable).toEqual({
			...at('/'),
			'Cache-Control': 'public, max-age=31536000, immutable',
		});
		expect(at('/pagefind/fragment/en_1.pf_fragment')).toEqual(immutable);
		expect(at('/pagefind/index/en_1.pf_index')).toEqual(immutable);
		expect(at('/pagefind/pagefind-entry.json')).toEqual(at('/'));
	});

	test('data files are readable from other origins', () => {
		for (const path of ['/api/index.json', '/api/terms/milk.json', '/terms/milk.md', '/atom.xml']) {
			expect(at(path)).toEqual({
				...at('/'),
				'Cross-Origin-Resource-Policy': 'cross-origin',
				'Access-Control-Allow-Origin': '*',
			});
		}
	});
});

test('every pattern starts with the base path', () => {
	const patterns = (list: HeaderRule[]) => list.flatMap((rule) => rule.patterns);
	expect(patterns(rulesUnder('/sub'))).toEqual(patterns(rules).map((pattern) => `/sub${pattern}`));
});

test('the file stays within the limits of Cloudflare Pages', () => {
	const lines = headersFile(rules).split('\n');
	expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
	const patterns = lines.filter((line) => line.startsWith('/'));
	expect(patterns.length).toBeLessThan(100);
	for (const pattern of patterns) expect(pattern.split('*').length).toBeLessThanOrEqual(2);
});

test('deploy/ is up to date with `npx gloss deploy:config`', () => {
	const site = { root: '/', notFound: '/404.html', rules };
	expect(readFileSync('deploy/nginx.conf', 'utf8')).toBe(nginxConfig(site));
	expect(readFileSync('deploy/Caddyfile', 'utf8')).toBe(caddyfile(site));
});

test('with a base path, servers serve only that path, and security.txt at the root', () => {
	const site = { root: '/sub/', notFound: '/sub/404.html', rules: rulesUnder('/sub/') };
	expect(nginxConfig(site)).toContain('location /sub/ {');
	expect(nginxConfig(site)).toContain('location = /.well-known/security.txt {');
	expect(nginxConfig(site)).toContain('error_page 404 /sub/404.html;');
	expect(caddyfile(site)).toContain('uri strip_prefix /sub\n');
	expect(caddyfile(site)).toContain('rewrite * /404.html');
});

test('of two rules for a path, nginx takes the last one', () => {
	const config = nginxConfig({
		root: '/',
		notFound: '/404.html',
		rules: [
			{ patterns: ['/*'], headers: { A: 'all' } },
			{ patterns: ['/x/', '/x.(1)'], headers: { A: 'first', 'B-C': 'first' } },
			{ patterns: ['/x/*'], headers: { A: 'last' } },
		],
	});
	expect(config).toContain(`map $uri $gloss_a {
	default "all";
	"~^/x/.*$" "last";
	"~^/x/(?:index\\.html)?$" "first";
	"~^/x\\.\\(1\\)$" "first";
}
`);
	expect(config).toContain('map $uri $gloss_b_c {\n\tdefault "";\n');
	expect(config).toContain('add_header B-C $gloss_b_c always;');
});

test('only the workers of the search and of examples may compile WebAssembly', () => {
	const [, , worker, trying] = rules;
	expect(trying).toEqual({
		patterns: ['/_astro/try-worker*'],
		headers: {
			'Content-Security-Policy':
				"default-src 'none'; script-src 'wasm-unsafe-eval'; frame-ancestors 'none'",
		},
	});
	expect(worker).toEqual({
		patterns: ['/pagefind/pagefind-worker.js'],
		headers: {
			'Content-Security-Policy':
				"default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; frame-ancestors 'none'",
		},
	});
});
