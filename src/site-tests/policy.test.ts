import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { THEME_BOOT } from '../client/shell/theme-boot.ts';
import { addressesIn } from './broken-links.ts';
import { faults, offenders, readPages } from './built-site.ts';
import { metaOf } from './page-meta.ts';
import { TEST_SITE } from './test-site.ts';

const pages = readPages(TEST_SITE);

test('every page keeps to a strict content security policy', () => {
	const boot = createHash('sha256').update(THEME_BOOT).digest('base64');
	const found = offenders(pages, ({ $ }) => {
		const policy = metaOf($).get('content-security-policy') ?? '';
		const scripts = /script-src ([^;]+)/.exec(policy)?.[1] ?? '';
		const inline = $('script:not([src]):not([type="application/ld+json"])')
			.get()
			.map((script) => $(script).text());
		const attributes = $('*')
			.get()
			.flatMap((element) => Object.keys($(element).attr() ?? {}));
		return [
			...faults({
				[`allows scripts from ${scripts}`]: scripts.includes('unsafe'),
				"allows 'unsafe-inline'": policy.includes("'unsafe-inline'"),
				"has no default-src 'self'": !policy.includes("default-src 'self'"),
				'allows objects': !policy.includes("object-src 'none'"),
				'forbids the script of the theme': !scripts.includes(`'sha256-${boot}'`),
				'has other inline scripts': inline.length !== 1 || inline[0] !== THEME_BOOT,
			}),
			...attributes
				.filter((name) => name === 'style' || name.startsWith('on'))
				.map((name) => `has an attribute ${name}`),
		];
	});
	expect(found).toEqual([]);
});

test('no page asks another site for anything', () => {
	const fetched =
		'link[rel="stylesheet"], link[rel="preload"], link[rel="icon"], script[src], img[src], iframe, video, audio';
	const found = offenders(pages, ({ path, $ }) =>
		addressesIn($, fetched)
			.filter((url) => new URL(url, `http://site${path}`).host !== 'site')
			.map((url) => `asks for "${url}"`),
	);
	expect(found).toEqual([]);
});
