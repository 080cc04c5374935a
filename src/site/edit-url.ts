import type { Glossary } from '../model/glossary.ts';

/** Where to edit a content file; undefined if site.yaml has no repository. */
export function editUrl({ site: { repository } }: Glossary, file: string): string | undefined {
	return repository && `${repository.edit.replace(/\/$/, '')}/${file}`;
}
