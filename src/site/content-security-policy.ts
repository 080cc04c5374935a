import { createHash } from 'node:crypto';
import { THEME_BOOT } from '../client/shell/theme-boot.ts';

/**
 * Cross-fades between pages. It is inline because Chromium needs the rule before it has loaded linked
 * stylesheets, and logs an error otherwise.
 */
export const VIEW_TRANSITION =
	'@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/**
 * Allows files of this site, the inline script that sets the theme before the first paint, and the
 * inline rule above. Astro's built-in policy would list a dozen hashes of scripts that no page has.
 */
export const CONTENT_SECURITY_POLICY = policy([], []);

/**
 * Also allows requests to a language model at an address the reader enters: over HTTPS, or on
 * localhost. CSP cannot express `[::1]`. Long texts are read in a worker (client/ask/read-text.ts).
 */
export const ASK_PAGE_POLICY = policy(
	["connect-src 'self' https: http://localhost:* http://127.0.0.1:*"],
	['annotate-worker'],
);

function policy(additions: readonly string[], trustedTypes: readonly string[]): string {
	return [
		"default-src 'self'",
		`script-src 'self' ${hashOf(THEME_BOOT)}`,
		`style-src 'self' ${hashOf(VIEW_TRANSITION)}`,
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		// The policy named "default" (client/pagefind-policy.ts) allows only the URL of Pagefind's worker.
		"require-trusted-types-for 'script'",
		['trusted-types default', ...trustedTypes].join(' '),
		...additions,
	].join('; ');
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
