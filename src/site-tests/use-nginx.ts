import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect } from 'vitest';
import type { NginxSite } from './nginx.ts';
import { serveWithNginx } from './nginx.ts';
import { TEST_SITE } from './test-site.ts';

const SAFE = {
	'cross-origin-opener-policy': 'same-origin',
	'referrer-policy': 'strict-origin-when-cross-origin',
	'x-content-type-options': 'nosniff',
	'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
};
export const OWN = { ...SAFE, 'cross-origin-resource-policy': 'same-origin' };
export const OPEN = {
	...SAFE,
	'cross-origin-resource-policy': 'cross-origin',
	'access-control-allow-origin': '*',
};
export const FRESH = 'max-age=0, must-revalidate';
export const FOREVER = 'public, max-age=31536000, immutable';

let site: NginxSite;

/** Serves the site under test with nginx while the tests of a file run. */
export function useNginx(): void {
	beforeAll(async () => {
		site = await serveWithNginx(TEST_SITE);
	}, 300_000);
	afterAll(() => site?.close());
}

/** What nginx answers. */
export interface Answer {
	status: number;
	headers: IncomingHttpHeaders;
	body: string;
}

/** Asks for a path exactly as it is written; `fetch` would tidy it up. */
export function get(
	path: string,
	headers: Record<string, string> = {},
	method = 'GET',
): Promise<Answer> {
	return new Promise((answer, fail) => {
		request(site.url, { path, headers, method }, async (response) => {
			answer({
				status: response.statusCode!,
				headers: response.headers,
				body: await text(response),
			});
		})
			.on('error', fail)
			.end();
	});
}
