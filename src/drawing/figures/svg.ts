/** An SVG element as text; attributes that are undefined are left out, numbers rounded. */
export function element(
	name: string,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...children: readonly string[]
): string {
	const list = Object.entries(attributes)
		.filter(([, value]) => value !== undefined && value !== '')
		.map(
			([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escape(value!)}"`,
		);
	const open = `<${name}${list.join('')}`;
	return children.length === 0 ? `${open}/>` : `${open}>${children.join('')}</${name}>`;
}

/** Text content, escaped. */
export function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** One decimal: below what the eye sees, and the same on every machine. */
export function round(value: number): number {
	return Math.round(value * 10) / 10 || 0;
}
