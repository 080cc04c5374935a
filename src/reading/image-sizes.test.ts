import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileGlossary } from '../model/compile.ts';
import { checkContent } from './check-content.ts';
import { sizeOfImage } from './image-sizes.ts';
import { NO_STORE } from './store.ts';

test('the size of an image, if it is one', () => {
	const bytes = readFileSync('src/fixtures/cheese/images/wedge.png');
	const width = bytes.readUInt32BE(16);
	const height = bytes.readUInt32BE(20);
	expect(sizeOfImage(bytes)).toEqual([width, height]);
	expect(sizeOfImage(bytes.subarray(0, 12))).toBeUndefined();
	expect(sizeOfImage(new Uint8Array())).toBeUndefined();
	expect(sizeOfImage(Buffer.from('no image at all, but text'))).toBeUndefined();
});

test('pictures of terms have their sizes', async () => {
	const { content } = await checkContent('src/fixtures/cheese', { store: NO_STORE });
	const html = [...compileGlossary(content!).terms.values()]
		.flatMap((term) => term.html)
		.filter((part) => typeof part === 'string')
		.join('');
	expect(html).toMatch(/<img src="[^"]*wedge\.png" width="\d+" height="\d+" alt="[^"]+"/);
});
