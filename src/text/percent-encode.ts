/** Encodes what is not ASCII, as URIs require. Leaves ASCII, and thus encoded text, unchanged. */
export function percentEncode(iri: string): string {
	return iri.replace(/[^\0-\x7F]+/g, (part) => encodeURIComponent(part.toWellFormed()));
}

/** Decodes a path; one with invalid encoding is returned unchanged. */
export function percentDecode(path: string): string {
	try {
		return decodeURIComponent(path).normalize('NFC');
	} catch {
		return path;
	}
}
