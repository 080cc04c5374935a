import type { Site } from '../model/schema.ts';

/**
 * The site as this build publishes it: SITE_URL and REPOSITORY_URL replace what `site.yaml` says,
 * so that a fork's workflow need not edit a file.
 */
export function overrideSite(site: Site, env: NodeJS.ProcessEnv = process.env): Site {
	const url = env['SITE_URL'] || site.url;
	const repository = env['REPOSITORY_URL']?.replace(/\/$/, '');
	if (!repository) return { ...site, url };
	const edit = `${repository}/edit/main/content`;
	const suggest = `${repository}/issues/new?title={term}`;
	return { ...site, url, repository: { url: repository, edit, suggest } };
}
