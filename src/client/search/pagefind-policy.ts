/** The part of the Trusted Types API used here. Not every browser has it. */
interface TrustedTypes {
	createPolicy(name: string, rules: { createScriptURL(url: string): string | null }): unknown;
}

const WORKER = 'pagefind-worker.js';

/**
 * Lets Pagefind start its worker, the only place where a string becomes a script URL. Without the
 * worker, its WebAssembly would run in the page, which the content security policy forbids. It must be
 * the default policy because Pagefind itself makes the call.
 *
 * @param folder URL of Pagefind's files.
 */
export function allowPagefindWorker(folder: string): void {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const { href } = new URL(`${folder}${WORKER}`, location.href);
	trustedTypes?.createPolicy('default', {
		createScriptURL: (url) => (new URL(url, location.href).href === href ? href : null),
	});
}
