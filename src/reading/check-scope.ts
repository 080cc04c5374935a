import { realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, resolve } from 'node:path';
import type { Issue } from '../model/issues.ts';
import { filesOf } from '../model/issues.ts';
import { UsageError } from './usage-error.ts';
import { YAML_SCHEMAS } from './yaml-schemas.ts';

/** Which issues are reported. */
export type Scope = (issue: Pick<Issue, 'file' | 'other' | 'rule'>) => boolean;

const FOLDERS = ['terms', 'guides', 'pages', 'comparisons', 'routes', 'images', 'fonts'];

/**
 * The scope of some files and rules; all of them if none are named.
 *
 * @param paths Files and folders, relative to the working directory or to the content folder, or
 *   absolute.
 * @param rules Ids of rules.
 * @throws UsageError if a path does not exist or is not part of the content.
 */
export function scopeOf(folder: string, paths: readonly string[], rules: readonly string[]): Scope {
	const names = paths.map((path) => nameInContent(folder, path));
	return ({ rule, ...issue }) => {
		const isInFile = filesOf(issue).some((file) =>
			names.some((name) => name === '' || file === name || file.startsWith(`${name}/`)),
		);
		return (paths.length === 0 || isInFile) && (rules.length === 0 || rules.includes(rule));
	};
}

/** The path of a file or folder in the content folder, with forward slashes. */
function nameInContent(folder: string, path: string): string {
	const places = [resolve(path), resolve(folder, path)].filter((place) =>
		statSync(place, { throwIfNoEntry: false }),
	);
	if (places.length === 0) throw new UsageError(`${path} does not exist.`);
	const names = places
		// What is not a link may be named through one, and the other way round.
		.flatMap((place) => [
			relative(folder, place),
			relative(realpathSync(folder), realpathSync(place)),
		])
		.map((name) => name.replaceAll('\\', '/'));
	const name = names.find(isContent);
	if (name !== undefined) return name;
	const parts = `${Object.keys(YAML_SCHEMAS).join(', ')}, ${FOLDERS.join('/, ')}/`;
	const place = relative('.', folder) || '.';
	throw new UsageError(`${path} is not part of the content, which is ${parts} in ${place}.`);
}

function isContent(name: string): boolean {
	if (isAbsolute(name)) return false;
	return name === '' || name in YAML_SCHEMAS || FOLDERS.includes(name.split('/')[0]!);
}

/** How an issue names a file: relative to the working directory. */
export function pathFromHere(folder: string, file: string): string {
	return relative('.', join(folder, file)).replaceAll('\\', '/');
}
