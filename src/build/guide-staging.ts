import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE_FOLDER } from '../reading/program.ts';
import { digestOf } from '../reading/digest.ts';
import { isSymbolicLink, listFiles, readBytes } from '../reading/folder-files.ts';

/** The guides that the dev server compiles. */
export interface GuideStaging {
	/** A content folder with nothing but guides. */
	folder: string;
	/**
	 * Takes over the guides as they are, but for those that cannot be compiled: they keep the last state
	 * that could, or are left out, so that a broken guide breaks no other page.
	 *
	 * @param isValid Tells by its slug whether the reader has accepted a guide.
	 */
	update(isValid: (slug: string) => boolean): void;
}

export function stageGuides(content: string): GuideStaging {
	const folder = join(CACHE_FOLDER, 'guides', digestOf(content));
	const target = join(folder, 'guides');
	const valid = new Map<string, Buffer>();
	return {
		folder,
		update(isValid) {
			const source = join(content, 'guides');
			const names = listFiles(source).filter(
				(name) => /^[^/]+\.mdx$/.test(name) && !isSymbolicLink(join(source, name)),
			);
			for (const name of valid.keys()) if (!names.includes(name)) valid.delete(name);
			for (const name of names) {
				const text = readBytes(join(source, name));
				if (text && isValid(name.normalize('NFC').replace(/\.mdx$/, ''))) valid.set(name, text);
			}
			mkdirSync(target, { recursive: true });
			for (const name of readdirSync(target)) if (!valid.has(name)) rmSync(join(target, name));
			for (const [name, text] of valid) writeFileSync(join(target, name), text);
		},
	};
}
