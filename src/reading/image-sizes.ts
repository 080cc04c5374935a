import { imageSize } from 'image-size';
import type { EntrySource, GuideSource } from '../model/source.ts';
import { escapeMarkup } from '../text/escape-markup.ts';
import { percentDecode } from '../text/percent-encode.ts';
import { imageAddress, imageKey } from './markdown/pieces.ts';

/** Width and height in pixels by the name of the file in `images/`. */
export type ImageSizes = ReadonlyMap<string, readonly [width: number, height: number]>;

/** The size of an image; undefined if its format is unknown or its content is broken. */
export function sizeOfImage(
	bytes: Uint8Array,
): readonly [width: number, height: number] | undefined {
	try {
		const { width, height, orientation = 1 } = imageSize(bytes);
		// From 5 on, a camera was held upright, and browsers turn the image.
		return orientation >= 5 ? [height, width] : [width, height];
	} catch {
		return undefined;
	}
}

/** Adds the sizes of images to the HTML of an entry, so that its text does not move when they load. */
export function withImageSizes<T extends EntrySource<unknown>>(entry: T, sizes: ImageSizes): T {
	if (entry.outline.images.length === 0) return entry;
	const html = entry.html.map((part) =>
		typeof part === 'string'
			? part.replace(/<img src="([^"]+)"/g, (start, url: string) => start + sizeAt(url, sizes))
			: part,
	);
	return { ...entry, html };
}

/** Adds the images of a guide, with their sizes, to its pieces. */
export function withImagePieces(guide: GuideSource, sizes: ImageSizes): GuideSource {
	const images = guide.outline.images.map(({ url, alt }): [string, string] => {
		const src = escapeMarkup(imageAddress(url));
		return [
			imageKey(url, alt),
			`<img src="${src}"${sizeAt(src, sizes)} alt="${escapeMarkup(alt)}">`,
		];
	});
	return { ...guide, pieces: { ...guide.pieces, ...Object.fromEntries(images) } };
}

/** Attributes; empty if the size is not known. */
function sizeAt(url: string, sizes: ImageSizes): string {
	const name = /^\.\.\/\.\.\/images\/(.+)$/.exec(url)?.[1];
	const size = name === undefined ? undefined : sizes.get(percentDecode(name));
	return size ? ` width="${size[0]}" height="${size[1]}"` : '';
}
