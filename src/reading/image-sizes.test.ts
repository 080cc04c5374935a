import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GuideSource } from '../model/source.ts';
import { sizeOfImage, withImagePieces, withImageSizes } from './image-sizes.ts';

test('the size of an image, if it is one', () => {
	const bytes = readFileSync('src/fixtures/cheese/images/wedge.png');
	const width = bytes.readUInt32BE(16);
	const height = bytes.readUInt32BE(20);
	expect(sizeOfImage(bytes)).toEqual([width, height]);
	expect(sizeOfImage(bytes.subarray(0, 12))).toBeUndefined();
	expect(sizeOfImage(new Uint8Array())).toBeUndefined();
	expect(sizeOfImage(Buffer.from('no image at all, but text'))).toBeUndefined();
});

const SIZES = new Map([['a wedge.png', [30, 20] as const]]);

const entry = (images: readonly { url: string; alt: string; line: number }[], html: string) =>
	({ outline: { images }, html: [html], pieces: {} }) as unknown as GuideSource;

test('pictures have their sizes, if they are known', () => {
	const image = { url: '../images/a%20wedge.png', alt: 'A wedge', line: 1 };
	const html = '<img src="../../images/a%20wedge.png" alt=""><img src="../../images/b.svg" alt="">';
	expect(withImageSizes(entry([image], html), SIZES).html).toEqual([
		'<img src="../../images/a%20wedge.png" width="30" height="20" alt=""><img src="../../images/b.svg" alt="">',
	]);
});

test('pictures of guides are pieces', () => {
	const image = { url: '../images/a%20wedge.png', alt: 'A "wedge"', line: 1 };
	expect(withImagePieces(entry([image], ''), SIZES).pieces).toEqual({
		'image ../images/a%20wedge.png A "wedge"':
			'<img src="../../images/a%20wedge.png" width="30" height="20" alt="A &quot;wedge&quot;">',
	});
});
