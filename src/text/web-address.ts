/** Hosts that only one computer or its network knows, by RFC 6761, RFC 6762, and RFC 1918. */
const LOCAL_HOST =
	/^(?:(?:.+\.)?(?:localhost|local|localdomain|internal|intranet|lan|home|corp|test|invalid)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[(?:::1?|f[cde][\da-f]{2}:.*)\]|[^.:[\]]+)\.?$/i;

/** What is wrong with an address that only some readers, or none, can open. */
export interface AddressFault {
	message: string;
	hint: string;
}

/**
 * Looks at http:, https:, and file: addresses only.
 *
 * @example addressFault('http://localhost:4321/')?.message // => 'leads to a computer that readers cannot reach'
 */
export function addressFault(url: string): AddressFault | undefined {
	if (/^file:/i.test(url)) {
		return {
			message: 'is a file on your computer',
			hint: 'Write the https:// address at which readers can open it',
		};
	}
	if (!/^https?:/i.test(url)) return undefined;
	if (/\s/.test(url)) {
		return { message: 'has a blank', hint: `Write ${url.trim().replace(/\s/g, '%20')}` };
	}
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (!parsed || !/^https?:\/\/[^/]/i.test(url)) {
		return { message: 'is not a web address', hint: 'Write a full https:// address' };
	}
	if (!LOCAL_HOST.test(parsed.hostname)) return undefined;
	return {
		message: 'leads to a computer that readers cannot reach',
		hint: 'Write the address at which readers can open it',
	};
}
