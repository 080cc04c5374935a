import { expect, test } from 'vitest';
import { checkImage } from './image-contents.ts';

test.each([
	['images/a.png', '\x89PNG\r\n\x1a\n\0', []],
	['images/a.jpg', '\xff\xd8\xff\xe0', []],
	['images/a.webp', 'RIFF1234WEBPVP8 ', []],
	['images/a.avif', '\0\0\0\x1cftypavif', []],
	['images/notes.txt', 'a', []],
	['images/a.png', '\xff\xd8\xff\xe0', ['is JPEG, not PNG']],
	['images/a.png', '<html>', ['is not PNG']],
	['images/a.gif', '', ['is not GIF']],
])('%s %j', (file, head, messages) => {
	expect(checkImage(file, Buffer.from(head, 'latin1')).map(({ message }) => message)).toEqual(
		messages,
	);
});
