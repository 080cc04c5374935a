import { createHash } from 'node:crypto';
import { THEME_BOOT } from '../client/shell/theme-boot.ts';

/**
 * Lets pages of the site fade into each other. Chromium decides about that before a linked
 * stylesheet has been read, and reports an error if the rule stands there.
 */
export const VIEW_TRANSITION =
	'@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}';

/**
 * What a page may load and run: files of this site, the one inline script that sets the theme
 * before anything is painted, and the one inline rule above. Astro's own policy lists a dozen
 * hashes of scripts no page has.
 */
export const CONTENT_SECURITY_POLICY = policy([]);

/**
 * The same for the one page that may ask a model at an address its reader gives: encrypted, or on
 * the reader's own computer. No policy can name `[::1]`.
 */
export const ASKING_POLICY = policy([
	"connect-src 'self' https: http://localhost:* http://127.0.0.1:*",
]);

function policy(relaxed: readonly string[]): string {
	return [
		"default-src 'self'",
		`script-src 'self' ${hashOf(THEME_BOOT)}`,
		`style-src 'self' ${hashOf(VIEW_TRANSITION)}`,
		"object-src 'none'",
		"base-uri 'self'",
		"form-action 'self'",
		// No string becomes HTML or a script, but for the worker of the full-text search, whose
		// address a policy named "default" checks (client/pagefind-policy.ts).
		"require-trusted-types-for 'script'",
		'trusted-types default',
		...relaxed,
	].join('; ');
}

function hashOf(text: string): string {
	return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
