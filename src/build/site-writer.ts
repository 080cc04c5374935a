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
import { dirname, join } from 'node:path';
import { percentDecode } from '../text/percent-encode.ts';
import { digestOf } from '../reading/digest.ts';
import type { WrittenFile } from './manifest.ts';
import { isUntouched } from './manifest.ts';

/** Writes the files of a site; unchanged ones are hard-linked from the last build. */
export interface SiteWriter {
	write(address: string, content: string | Uint8Array, key?: string): void;
	/** Reuses a page of the last build. @returns False if there is none with this key. */
	reuse(address: string, key: string): boolean;
	/** Copies the contents of a folder. */
	copy(folder: string, to: string): void;
	/** What has been written, by path. */
	readonly files: Record<string, WrittenFile>;
}

export interface WriterOptions {
	/** Output folder. */
	folder: string;
	/** Base path that is stripped from addresses: `/` or `/sub/`. */
	root: string;
	/** Folder and manifest of the last build. */
	last: { folder: string; files: Readonly<Record<string, WrittenFile>> };
}

export function createWriter({ folder, root, last }: WriterOptions): SiteWriter {
	const folders = new Set<string>([folder]);
	const files: Record<string, WrittenFile> = {};

	const makeFolder = (path: string) => {
		if (folders.has(path)) return;
		makeFolder(dirname(path));
		try {
			mkdirSync(path);
		} catch (error) {
			// The worker thread has created it.
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		}
		folders.add(path);
	};
	const prepare = (path: string) => {
		const file = join(folder, path);
		makeFolder(dirname(file));
		return file;
	};
	/** Linking takes a tenth of the time of writing. */
	const link = (path: string, previous: WrittenFile) => {
		if (!isUntouched(last.folder, path, previous)) return false;
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
			// Encoded once, for the digest and for the file.
			const bytes = typeof content === 'string' ? Buffer.from(content) : content;
			const digest = digestOf(bytes);
			const previous = last.files[path];
			const written =
				previous?.content === digest && link(path, previous)
					? previous
					: { content: digest, ...writeNew(prepare(path), bytes) };
			files[path] = key === undefined ? written : { ...written, key };
		},
		reuse(address, key) {
			const path = filePath(root, address);
			const previous = last.files[path];
			if (previous?.key !== key || !link(path, previous)) return false;
			files[path] = previous;
			return true;
		},
		copy(source, to) {
			// A recursive readdirSync would follow links.
			for (const item of readdirSync(source, { withFileTypes: true })) {
				const file = join(source, item.name);
				if (item.isDirectory()) this.copy(file, `${to}${encodeURIComponent(item.name)}/`);
				if (item.isFile()) this.write(to + encodeURIComponent(item.name), readFileSync(file));
			}
		},
	};
}

/** The file path of an address. */
function filePath(root: string, address: string): string {
	const path = percentDecode(address.slice(root.length));
	return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function writeNew(file: string, content: Uint8Array): { size: number; time: number } {
	const handle = openSync(file, 'w');
	try {
		writeFileSync(handle, content);
		const { size, mtimeMs } = fstatSync(handle);
		return { size, time: mtimeMs };
	} finally {
		closeSync(handle);
	}
}
