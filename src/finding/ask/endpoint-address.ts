/**
 * Hosts allowed over http because the data does not leave the computer. The content security policy
 * lists them too; it cannot express `[::1]`.
 */
export const LOCAL_HOSTS: readonly string[] = ['localhost', '127.0.0.1'];

/** An error message about the address of a model; undefined if the address is valid. */
export function addressError(address: string): string | undefined {
	if (!URL.canParse(address)) return 'Enter the full address, such as http://localhost:8080/v1.';
	const { protocol, hostname } = new URL(address);
	if (protocol === 'https:') return undefined;
	if (protocol !== 'http:') return 'The address must start with https:// or http://.';
	if (LOCAL_HOSTS.includes(hostname)) return undefined;
	if (hostname === '[::1]') return 'Use localhost instead of [::1].';
	return 'Use https:// for this address. Without encryption, only localhost is allowed.';
}
