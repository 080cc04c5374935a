import { imageSize } from 'image-size';
import type { TermSource } from '../model/source.ts';

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

/** Adds the sizes of images to the HTML of a term, so that its text does not move when they load. */
export function withImageSizes(term: TermSource, sizes: ImageSizes): TermSource {
	if (term.outline.images.length === 0) return term;
	const html = term.html.map((part) =>
		typeof part !== 'string'
			? part
			: part.replace(/<img src="\.\.\/\.\.\/images\/([^"]+)"/g, (start, name: string) => {
					const size = sizes.get(name);
					return size ? `${start} width="${size[0]}" height="${size[1]}"` : start;
				}),
	);
	return { ...term, html };
}
