// oxlint-disable-next-line no-control-regex -- These are the characters to escape.
const SPECIAL = /[\x00-\x1f'\\\x7f-\x9f]|\p{Surrogate}/gu;
const NAMED: Readonly<Record<string, string>> = {
	'\b': '\\b',
	'\t': '\\t',
	'\n': '\\n',
	'\f': '\\f',
	'\r': '\\r',
	'\\': '\\\\',
};
const INVISIBLE = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/gu;
const WIDE =
	/[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\p{Emoji_Presentation}\u{20000}-\u{3fffd}]/gu;

/** A text as a JavaScript literal, in the quotes that need the fewest escapes. */
export function quote(text: string): string {
	const mark = !text.includes("'")
		? "'"
		: !text.includes('"')
			? '"'
			: !text.includes('`') && !text.includes('${')
				? '`'
				: "'";
	const escaped = text.replace(SPECIAL, (char) => {
		if (char === "'") return mark === "'" ? "\\'" : char;
		const code = char.charCodeAt(0).toString(16);
		return (
			NAMED[char] ?? (code.length > 2 ? `\\u${code}` : `\\x${code.toUpperCase().padStart(2, '0')}`)
		);
	});
	return mark + escaped + mark;
}

/** Columns that a text takes in a font of equal widths. */
export function displayWidth(text: string): number {
	// Nearly all values are ASCII.
	if (/^[ -~]*$/.test(text)) return text.length;
	const visible = text.normalize('NFC').replace(INVISIBLE, '');
	return [...visible].length + (visible.match(WIDE)?.length ?? 0);
}
