import type { Rng } from './seeded.ts';

/** Bytes that are seldom where they are expected: ends of lines and texts, halves of characters. */
const BYTES = [0x00, 0x0a, 0x0d, 0x22, 0x27, 0x28, 0x2d, 0x3a, 0x3c, 0x5b, 0x60, 0x7b, 0x80, 0xc3];
const MORE_BYTES = [0xe2, 0xed, 0xf0, 0xfe, 0xff];
const LONGEST = 40;

/** The bytes of a text with some of them deleted, doubled, inserted or changed. */
export function mutate(rng: Rng, text: string): Uint8Array {
	let bytes = Buffer.from(text);
	for (let left = rng.between(1, 6); left > 0; left--) {
		const at = rng.below(bytes.length);
		const [head, tail] = [bytes.subarray(0, at), bytes.subarray(at)];
		const length = rng.between(1, LONGEST);
		const extra = Buffer.from([rng.pick([...BYTES, ...MORE_BYTES])]);
		const kinds = [
			[head, tail.subarray(length)],
			[head, tail.subarray(0, length), tail],
			[head, extra, tail],
			[head, extra, tail.subarray(1)],
		];
		bytes = Buffer.concat(rng.pick(kinds));
	}
	return bytes;
}

/** The same of characters, for what has to stay text. */
export function mutateText(rng: Rng, text: string): string {
	const at = rng.below(text.length + 1);
	const end = at + rng.between(0, LONGEST);
	const part = text.slice(at, end);
	return (
		text.slice(0, at) + rng.pick(['', part + part, [...part].reverse().join('')]) + text.slice(end)
	);
}
