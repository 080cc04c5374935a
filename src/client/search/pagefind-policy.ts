/** Trusted Types, as far as they are used here; not every browser has them. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

const WORKER = 'pagefind-worker.js';

/**
 * Lets Pagefind start its worker, the one place where a string becomes the address of a script.
 * Without worker its WebAssembly would run in the page, which the content security policy forbids.
 * The policy has to be the default one because the call is in Pagefind's own code.
 *
 * @param folder Address of Pagefind's files.
 */
export function allowPagefindWorker(folder: string): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const { href } = new URL(`${folder}${WORKER}`, location.href);
	trustedTypes?.createPolicy('default', {
		createScriptURL: (url) => (new URL(url, location.href).href === href ? href : null),
	});
}
