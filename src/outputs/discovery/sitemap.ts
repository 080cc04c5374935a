import { escapeMarkup } from '../../text/escape-markup.ts';

/** Limit per file: https://www.sitemaps.org/protocol.html */
const MAX_ADDRESSES = 50_000;
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * A sitemap index and its sitemaps.
 *
 * @param pages Full URLs.
 * @param home Full URL of the folder of the files.
 */
export function sitemaps(pages: readonly string[], home: string): { name: string; text: string }[] {
	const count = Math.ceil(pages.length / MAX_ADDRESSES);
	const files = Array.from({ length: count }, (_, index) => ({
		name: `sitemap-${index}.xml`,
		text: xml('urlset', 'url', pages.slice(index * MAX_ADDRESSES, (index + 1) * MAX_ADDRESSES)),
	}));
	const addresses = files.map(({ name }) => home + name);
	return [{ name: 'sitemap-index.xml', text: xml('sitemapindex', 'sitemap', addresses) }, ...files];
}

export function robotsText(sitemap: string | undefined): string {
	return `User-agent: *\nAllow: /\n${sitemap === undefined ? '' : `\nSitemap: ${sitemap}\n`}`;
}

function xml(list: string, item: string, addresses: readonly string[]): string {
	const items = addresses.map((url) => `<${item}><loc>${escapeMarkup(url)}</loc></${item}>`);
	return `<?xml version="1.0" encoding="UTF-8"?><${list} ${NAMESPACE}>${items.join('')}</${list}>`;
}
