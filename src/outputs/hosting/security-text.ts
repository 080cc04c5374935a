import type { Site } from '../../model/schema.ts';

/**
 * Whom to tell of a weakness of the site, as RFC 9116 has it.
 *
 * It is looked for at the root of the host. A site under a base path has it at its own root, like
 * all its files: there the host has to serve it, or the one who has the host writes another.
 *
 * @param address Full address at which it is looked for.
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
