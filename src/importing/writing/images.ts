import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { checkImage } from '../../reading/image-contents.ts';
import { sizeOfImage } from '../../reading/image-sizes.ts';
import { digestOf } from '../../reading/digest.ts';
import type { Stage } from './stage-folder.ts';

const FORMAT = /\.(?:png|jpe?g|gif|webp|avif)$/i;

export interface ImageProblem {
	url: string;
	reason: string;
}

/** Copies images that stand beside the texts of a source to `images/`, each once. */
export class Images {
	readonly #copied = new Map<string, string>();
	readonly #names = new Set<string>();
	readonly #folder: string;
	readonly #stage: Stage;

	constructor(folder: string, stage: Stage) {
		this.#folder = folder;
		this.#stage = stage;
	}

	get count(): number {
		return this.#copied.size;
	}

	/**
	 * The address of an image for an entry; undefined if it is not copied, which `fail` is told.
	 *
	 * @param page Path of the file that shows it, relative to the folder of the source.
	 */
	copy(
		url: string,
		alt: string,
		page: string,
		fail: (problem: ImageProblem) => void,
	): string | undefined {
		if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(url)) {
			fail({ url, reason: 'is elsewhere, so the text links to it' });
			return undefined;
		}
		if (alt === '') {
			fail({ url, reason: 'has no alternative text, so it is left out' });
			return undefined;
		}
		const path = this.#find(url, page);
		if (!path) {
			fail({ url, reason: 'does not exist beside the text' });
			return undefined;
		}
		const known = this.#copied.get(path);
		if (known) return `../images/${known}`;
		const bytes = readFileSync(path);
		if (!FORMAT.test(path) || checkImage(path, bytes).length > 0 || !sizeOfImage(bytes)) {
			fail({ url, reason: 'is no PNG, JPEG, GIF, WebP or AVIF' });
			return undefined;
		}
		const name = this.#nameFor(path, bytes);
		this.#stage.copy(path, `images/${name}`);
		this.#copied.set(path, name);
		return `../images/${name}`;
	}

	#find(url: string, page: string): string | undefined {
		const clean = decodeURI(url.replace(/[?#].*$/, ''));
		const root = resolve(this.#folder);
		const places = clean.startsWith('/')
			? [
					join(root, clean),
					join(root, 'static', clean),
					join(root, 'public', clean),
					join(root, 'assets', clean),
				]
			: [
					join(root, dirname(page), clean),
					join(root, page.replace(/\.\w+$/, ''), clean),
					join(root, clean),
				];
		return places
			.map(normalize)
			.find((path) => path.startsWith(root + sep) && existsSync(path) && statSync(path).isFile());
	}

	#nameFor(path: string, bytes: Uint8Array): string {
		const extension = extname(path).toLowerCase();
		const stem = basename(path, extname(path))
			.normalize('NFKD')
			.replace(/[^A-Za-z0-9]+/g, '-')
			.replace(/^-|-$/g, '')
			.toLowerCase();
		const plain = `${stem || 'image'}${extension}`;
		const name = this.#names.has(plain)
			? `${stem}-${digestOf(bytes).slice(0, 6)}${extension}`
			: plain;
		this.#names.add(name);
		return name;
	}
}
