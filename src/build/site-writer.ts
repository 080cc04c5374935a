import {
	closeSync,
	fstatSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { digestOf } from '../reading/digest.ts';
import type { WrittenFile } from './manifest.ts';
import { isUntouched } from './manifest.ts';

/** Writes the files of a site by their addresses; those of the last build are taken over. */
export interface SiteWriter {
	write(address: string, content: string | Uint8Array, key?: string): void;
	/** Takes a page over from the last build. @returns Whether there was one for this key. */
	keep(address: string, key: string): boolean;
	/** Copies what is in a folder to an address. */
	copy(folder: string, to: string): void;
	/** What has been written, by paths. */
	readonly files: Record<string, WrittenFile>;
}

export interface WriterOptions {
	/** Where the site is written. */
	folder: string;
	/** Address of its root, `/` or `/sub/`; the files are the same under every root. */
	root: string;
	/** The last build of the site and what is known of it. */
	last: { folder: string; files: Readonly<Record<string, WrittenFile>> };
}

export function createWriter({ folder, root, last }: WriterOptions): SiteWriter {
	const made = new Set<string>([folder]);
	const files: Record<string, WrittenFile> = {};

	const makeFolder = (path: string) => {
		if (made.has(path)) return;
		makeFolder(dirname(path));
		try {
			mkdirSync(path);
		} catch (error) {
			// Another thread writes to the same folder.
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		made.add(path);
	};
	const prepare = (path: string) => {
		const file = join(folder, path);
		makeFolder(dirname(file));
		return file;
	};
	/** A link costs a tenth of a write. */
	const takeOver = (path: string, known: WrittenFile) => {
		if (!isUntouched(last.folder, path, known)) return false;
		const [from, to] = [join(last.folder, path), prepare(path)];
		try {
			linkSync(from, to);
		} catch {
			return false;
		}
		return true;
	};

	return {
		files,
		write(address, content, key) {
			const path = filePath(root, address);
			const digest = digestOf(content);
			const known = last.files[path];
			const written =
				known?.content === digest && takeOver(path, known)
					? known
					: { content: digest, ...writeNew(prepare(path), content) };
			files[path] = key === undefined ? written : { ...written, key };
		},
		keep(address, key) {
			const path = filePath(root, address);
			const known = last.files[path];
			if (known?.key !== key || !takeOver(path, known)) return false;
			files[path] = known;
			return true;
		},
		copy(source, to) {
			for (const item of readdirSync(source, { recursive: true, withFileTypes: true })) {
				if (!item.isFile()) continue;
				const file = join(item.parentPath, item.name);
				const path = relative(source, file).replaceAll('\\', '/');
				this.write(to + path, readFileSync(file));
			}
		},
	};
}

/** The path in a site's folder of the file that an address stands for. */
function filePath(root: string, address: string): string {
	const path = address.slice(root.length);
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function writeNew(file: string, content: string | Uint8Array): { size: number; time: number } {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, content);
		const { size, mtimeMs } = fstatSync(handle);
		return { size, time: mtimeMs };
	} finally {
		closeSync(handle);
	}
}
