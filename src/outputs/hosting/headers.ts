import type { Urls } from '../../model/urls.ts';

/** Headers of what is served at addresses of these patterns; `*` stands for any characters. */
export interface HeaderRule {
	readonly patterns: readonly string[];
	readonly headers: Readonly<Record<string, string>>;
}

/** Content security policies of pages, as they stand in them. */
export interface Policies {
	/** Of every page. */
	readonly page: string;
	/** Of the page that may ask a model at an address its reader gives. */
	readonly asking: string;
}

/** What no page of the site asks for, and nothing that gets into one may have. */
const SWITCHED_OFF = [
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

/** A worker obeys the policy it is served with, not that of its page; this one runs WebAssembly. */
const SEARCH_WORKER = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'";

/** For files whose names change with what they hold. */
const FOREVER = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For data that pages and programs elsewhere may read. */
const FOR_EVERYONE = {
	'Access-Control-Allow-Origin': '*',
	'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * The headers with which the site should be served. The first rule is about every address; of
 * several rules that give one address the same header, the last one counts.
 */
export function headerRules(urls: Urls, { page, asking }: Policies): HeaderRule[] {
	const everything = {
		'Cache-Control': 'max-age=0, must-revalidate',
		'Content-Security-Policy': unframed(page),
		'Cross-Origin-Opener-Policy': 'same-origin',
		'Cross-Origin-Resource-Policy': 'same-origin',
		'Permissions-Policy': SWITCHED_OFF.map((feature) => `${feature}=()`).join(', '),
		'Referrer-Policy': 'strict-origin-when-cross-origin',
		'X-Content-Type-Options': 'nosniff',
	};
	const unchanging = [
		urls.asset('_astro/*'),
		`${urls.pagefind}fragment/*`,
		`${urls.pagefind}index/*`,
		`${urls.pagefind}*.pf_meta`,
	];
	const open = [
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
		urls.asset('icon.svg'),
	];
	return [
		{ patterns: [urls.asset('*')], headers: everything },
		{ patterns: [urls.ask], headers: { 'Content-Security-Policy': unframed(asking) } },
		{
			patterns: [`${urls.pagefind}pagefind-worker.js`],
			headers: { 'Content-Security-Policy': unframed(SEARCH_WORKER) },
		},
		{ patterns: unchanging, headers: FOREVER },
		{ patterns: open, headers: FOR_EVERYONE },
	];
}

/**
 * The rules as a file `_headers`, which Netlify and Cloudflare Pages read at the root of what they
 * publish.
 *
 * Where two rules give a header, Netlify takes the later one (`netlify dev` does, and its parser
 * skips lines without a colon), while Cloudflare Pages joins the values with a comma unless a line
 * with `!` has dropped the earlier one. With that line both give the same.
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

/** A header can forbid what a policy in the page itself cannot: showing the page in a frame. */
function unframed(policy: string): string {
	return `${policy}; frame-ancestors 'none'`;
}
