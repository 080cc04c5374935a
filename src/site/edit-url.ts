import type { Glossary } from '../model/glossary.ts';

/** Where a content file can be edited; undefined if site.yaml names no repository. */
export function editUrl({ site: { repository } }: Glossary, file: string): string | undefined {
	return repository && `${repository.edit.replace(/\/$/, '')}/${file}`;
}
