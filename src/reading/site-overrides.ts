import type { Site } from '../model/site-schema.ts';

/**
 * Overrides fields of `site.yaml` with SITE_URL and REPOSITORY_URL, so that forks can be published
 * without editing files.
 */
export function overrideSite(site: Site, env: NodeJS.ProcessEnv = process.env): Site {
	const url = env['SITE_URL'] || site.url;
	const repository = env['REPOSITORY_URL']?.replace(/\/$/, '');
	if (!repository) return { ...site, url };
	const edit = `${repository}/edit/main/content`;
	const suggest = `${repository}/issues/new?title={term}`;
	return { ...site, url, repository: { url: repository, edit, suggest } };
}
