/** Tags by index, as far as they are needed: https://www.w3.org/TR/WOFF2/#table_dir_format */
const KNOWN_TAGS: Readonly<Record<number, string>> = { 10: 'glyf', 11: 'loca', 31: 'MATH' };
const ARBITRARY_TAG = 63;
const HEADER_BYTES = 48;

/**
 * Whether a font has a table.
 *
 * @param font The bytes of a WOFF2 file.
 * @param tag `MATH`, or one that WOFF2 has no index for.
 */
export function hasTable(font: Uint8Array, tag: string): boolean {
	const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
	const count = view.getUint16(12);
	let at = HEADER_BYTES;
	/** UIntBase128: seven bits a byte; the high bit says that more follow. */
	const skipNumber = () => {
		while (view.getUint8(at++) & 0x80);
	};
	for (let table = 0; table < count; table++) {
		const flags = view.getUint8(at++);
		const index = flags & 0x3f;
		let name = KNOWN_TAGS[index] ?? '';
		if (index === ARBITRARY_TAG) {
			name = String.fromCharCode(...font.subarray(at, at + 4));
			at += 4;
		}
		if (name === tag) return true;
		skipNumber();
		// These two are transformed unless their version is 3, all others only if it is not 0.
		const version = flags >> 6;
		const isTransformed = name === 'glyf' || name === 'loca' ? version !== 3 : version !== 0;
		if (isTransformed) skipNumber();
	}
	return false;
}
