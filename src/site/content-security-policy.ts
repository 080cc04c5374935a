import { createHash } from 'node:crypto';
import type { Site } from '../model/site-schema.ts';
import { THEME_BOOT } from '../client/shell/theme-boot.ts';

/**
 * Cross-fades between pages. It is inline because Chromium needs the rule before it has loaded linked
 * stylesheets, and logs an error otherwise.
 */
export const VIEW_TRANSITION =
	'@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/** What a page may load and run. */
export interface Policies {
	page: string;
	askPage: string;
}

/**
 * Allows files of this site, the inline script that sets the theme before the first paint, and the
 * inline rule above; and the script that counts visits, if the site has one. Astro's built-in policy
 * would list a dozen hashes of scripts that no page has.
 *
 * The page that asks also allows requests to a language model at an address the reader enters: over
 * HTTPS, or on localhost. CSP cannot express `[::1]`. Long texts are read there in a worker
 * (client/ask/read-text.ts).
 */
export function policiesOf({ analytics }: Pick<Site, 'analytics'>): Policies {
	const scripts = analytics ? [new URL(analytics.script).origin] : [];
	const targets = (analytics?.send ?? []).map((address) => new URL(address).origin);
	const counters = [...new Set([...scripts, ...targets])];
	return {
		page: policy(scripts, counters, []),
		askPage: policy(
			scripts,
			['https:', 'http://localhost:*', 'http://127.0.0.1:*'],
			['annotate-worker'],
		),
	};
}

function policy(
	scripts: readonly string[],
	connections: readonly string[],
	trustedTypes: readonly string[],
): string {
	return [
		"default-src 'self'",
		["script-src 'self'", hashOf(THEME_BOOT), ...scripts].join(' '),
		`style-src 'self' ${hashOf(VIEW_TRANSITION)}`,
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		// The policy named "default" (client/search/pagefind-policy.ts) allows only the URL of Pagefind's
		// worker; "try-it" (client/try/trusted.ts) that of the worker that runs examples, and its drawings.
		"require-trusted-types-for 'script'",
		['trusted-types default try-it', ...trustedTypes].join(' '),
		...(connections.length > 0 ? [`connect-src 'self' ${connections.join(' ')}`] : []),
	].join('; ');
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
