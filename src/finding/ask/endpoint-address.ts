/**
 * Hosts that may be asked without encryption because what is sent does not leave the computer; the
 * content security policy names them too. It has no way to name `[::1]`.
 */
export const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/** What is wrong with the address of a model, in words for the reader; undefined for nothing. */
export function addressProblem(address: string): string | undefined {
	if (!URL.canParse(address)) return 'Write the full address, such as http://localhost:8080/v1.';
	const { protocol, hostname } = new URL(address);
	if (protocol === 'https:') return undefined;
	if (protocol !== 'http:') return 'The address of a model begins with https:// or http://.';
	if (LOCAL_HOSTS.includes(hostname)) return undefined;
	if (hostname === '[::1]') return 'Write localhost for this computer instead of [::1].';
	return 'Over http:// only a model on this computer can be asked, at localhost; elsewhere it takes https://, or anybody on the way could read along.';
}
