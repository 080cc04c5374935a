/**
 * Rows as delimiter-separated values: https://www.rfc-editor.org/rfc/rfc4180. A cell is quoted
 * where it has to be.
 *
 * @param delimiter One character, a comma or a tab.
 */
export function writeRows(
	rows: readonly (readonly (string | number)[])[],
	delimiter: string,
	lineEnd: string,
): string {
	const special = new RegExp(`["\r\n${delimiter}]`);
	const cell = (value: string | number) => {
		const text = String(value);
		return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
	};
	return rows.map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}
