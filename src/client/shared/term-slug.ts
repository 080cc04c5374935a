import { percentDecode } from '../../text/percent-encode.ts';
import { urls } from './urls.ts';

/** The slug of the term whose page a link leads to; undefined for other links. */
export function termSlugOf({ href }: HTMLAnchorElement | SVGAElement): string | undefined {
	const address = typeof href === 'string' ? href : href.baseVal;
	const { origin, pathname } = new URL(address, location.href);
	if (origin !== location.origin || !pathname.startsWith(urls.terms)) return undefined;
	const path = percentDecode(pathname.slice(urls.terms.length));
	return /^([^/.]+)\/?$/.exec(path)?.[1];
}
