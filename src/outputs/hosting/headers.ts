import type { Urls } from '../../model/urls.ts';

/** Headers for paths that match one of the patterns; `*` matches any characters. */
export interface HeaderRule {
	readonly patterns: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
}

/** Content security policies, as in the pages themselves. */
export interface Policies {
	/** For all other pages. */
	readonly page: string;
	/** For the page that may connect to a language model. */
	readonly askPage: string;
}

/** Browser features that the site does not use. */
const DISABLED_FEATURES = [
	'accelerometer',
	'autoplay',
	'browsing-topics',
	'camera',
	'display-capture',
	'encrypted-media',
	'fullscreen',
	'geolocation',
	'gyroscope',
	'hid',
	'idle-detection',
	'interest-cohort',
	'local-fonts',
	'magnetometer',
	'microphone',
	'midi',
	'payment',
	'publickey-credentials-get',
	'screen-wake-lock',
	'serial',
	'usb',
	'xr-spatial-tracking',
];

/** A worker has the policy of its own response, not of its page; this one runs WebAssembly. */
const SEARCH_WORKER_POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** The worker that runs examples, in WebAssembly and with nothing else. */
const TRY_WORKER_POLICY = "default-src 'none'; script-src 'wasm-unsafe-eval'";

/** For files with a content hash in their names. */
const IMMUTABLE = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For data that other origins may read. */
const CROSS_ORIGIN = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The response headers of the site. The first rule applies to all paths. If several rules set the
 * same header for a path, the last one wins.
 */
export function headerRules(urls: Urls, { page, askPage }: Policies): HeaderRule[] {
	const defaults = {
		'Cache-Control': 'max-age=0, must-revalidate',
		'Content-Security-Policy': withoutFraming(page),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': DISABLED_FEATURES.map((feature) => `${feature}=()`).join(', '),
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'X-Content-Type-Options': 'nosniff',
	};
	const hashed = [
		urls.asset('_astro/*'),
		`${urls.pagefind}fragment/*`,
		`${urls.pagefind}index/*`,
		`${urls.pagefind}*.pf_meta`,
	];
	const data = [
		urls.api('*'),
		urls.asset('schema/*'),
		urls.termMarkdown('*'),
		urls.guideMarkdown('*'),
		urls.llms,
		urls.llmsFull,
		urls.asset('llms/*'),
		urls.atom,
		urls.jsonFeed,
		urls.card,
		urls.termCard('*'),
		urls.categoryCard('*'),
		urls.asset('icon.svg'),
	];
	return [
		{ patterns: [urls.asset('*')], headers: defaults },
		{ patterns: [urls.ask], headers: { 'Content-Security-Policy': withoutFraming(askPage) } },
		{
			patterns: [`${urls.pagefind}pagefind-worker.js`],
			headers: { 'Content-Security-Policy': withoutFraming(SEARCH_WORKER_POLICY) },
		},
		{
			patterns: [urls.asset('_astro/try-worker*')],
			headers: { 'Content-Security-Policy': withoutFraming(TRY_WORKER_POLICY) },
		},
		{ patterns: hashed, headers: IMMUTABLE },
		{ patterns: data, headers: CROSS_ORIGIN },
	];
}

/**
 * The rules as a `_headers` file, which Netlify and Cloudflare Pages read.
 *
 * If two rules set the same header, Netlify uses the last one and ignores lines without a colon.
 * Cloudflare Pages joins the values, unless a line with `!` removes the earlier one.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
	const given = new Set<string>();
	const blocks = rules.flatMap(({ patterns, headers }) => {
		const lines = Object.entries(headers).flatMap(([name, value]) => {
			const line = `  ${name}: ${value}`;
			return given.has(name) ? [`  ! ${name}`, line] : [line];
		});
		for (const name of Object.keys(headers)) given.add(name);
		return patterns.map((pattern) => `${[pattern, ...lines].join('\n')}\n`);
	});
	return blocks.join('\n');
}

/** Only a header can forbid framing; a policy in the page cannot. */
function withoutFraming(policy: string): string {
	return `${policy}; frame-ancestors 'none'`;
}
