import { round } from '../round.ts';
/** An SVG element as text; omits undefined and empty attributes and rounds numbers. */
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

export function escape(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** A text of a figure, in which "a" of "a = 1" is set as a variable. */
export function words(text: string): string {
	return escape(text).replace(VARIABLE, '<tspan class="variable">$&</tspan>');
}

/** A letter before a sign that relates it to a value. */
export const VARIABLE = /(?<![\p{L}\p{N}&])\p{L}(?= [=≈×] )/gu;
