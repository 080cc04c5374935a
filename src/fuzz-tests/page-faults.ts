import { load } from 'cheerio';

/** Elements that load, run, send or replace something; a page of the site has none of them. */
const FOREIGN =
	'iframe, frame, frameset, object, embed, applet, portal, base, foreignObject, animate, set, template, slot, audio, video, source, track, plaintext, xmp';
/** Attributes that hold an address. */
const ADDRESSES = ['href', 'src', 'action', 'formaction', 'xlink:href', 'poster', 'data', 'cite'];
/** Attributes that hold addresses, styles or code and that no page needs. */
const UNNEEDED = ['style', 'srcset', 'srcdoc', 'ping', 'background', 'manifest', 'is', 'nonce'];
/** Addresses on this site, on the page, of others in the open, and of mail. */
const HARMLESS = /^(?:https?:\/\/|mailto:|#|\?|\.\.?\/|\/(?![/\\]))/;
/** What a browser leaves out of an address before it looks at it. */
const IGNORED = /^[\u0000-\u0020]+|[\t\n\r]/g;

/** The scripts of a page: their addresses, or their code if they stand in it. */
export function scriptsIn(html: string): string[] {
	const $ = load(html);
	return $('script:not([type="application/ld+json"])')
		.get()
		.map((script) => $(script).attr('src') ?? $(script).text());
}

/**
 * What a page does that no content may make it do. It is read by a parser as browsers have one.
 *
 * @param known Scripts that the site has anyway.
 */
export function pageFaults(html: string, known: ReadonlySet<string>): string[] {
	const $ = load(html);
	const elements = $('*').get() as unknown as readonly Tag[];
	return [
		...$(FOREIGN)
			.get()
			.map(({ tagName }) => `has <${tagName}>`),
		...scriptsIn(html)
			.filter((script) => !known.has(script))
			.map((script) => `runs ${script.slice(0, 100)}`),
		...$('script[type="application/ld+json"]')
			.get()
			.flatMap((data) => (isJson($(data).text()) ? [] : ['has data that is not JSON'])),
		...$('meta[http-equiv="refresh" i]')
			.get()
			.flatMap(({ attribs }) =>
				/^0; url=\/[^/\\]/.test(attribs['content'] ?? '') ? [] : ['leads away by itself'],
			),
		...elements.flatMap(({ tagName, attribs }) =>
			Object.entries(attribs).flatMap(([name, value]) => attributeFaults(tagName, name, value)),
		),
	];
}

function attributeFaults(element: string, written: string, value: string): string[] {
	const name = written.toLowerCase();
	if (name.startsWith('on') || UNNEEDED.includes(name)) return [`has ${name}="${value}"`];
	if (!ADDRESSES.includes(name)) return [];
	const address = value.replace(IGNORED, '');
	if (!HARMLESS.test(address)) return [`<${element}> leads to ${value}`];
	const loads = element !== 'a' && element !== 'link' && /^\w+:/.test(address);
	return loads ? [`<${element}> loads ${value}`] : [];
}

interface Tag {
	tagName: string;
	attribs: Readonly<Record<string, string>>;
}

/** Whether a text is JSON. */
export function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}
