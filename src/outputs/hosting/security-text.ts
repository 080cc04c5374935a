import type { Site } from '../../model/site-schema.ts';

/**
 * The content of security.txt (RFC 9116).
 *
 * Clients look for it at the root of the host. A site with a base path has it below the base path,
 * so the host must be configured to serve it from there.
 *
 * @param address Its full URL at the root of the host.
 */
export function securityText(
	{ contact, expires }: NonNullable<Site['security']>,
	language: string,
	address: string,
): string {
	return `Contact: ${contact}
Expires: ${expires}T00:00:00Z
Preferred-Languages: ${language}
Canonical: ${address}
`;
}
