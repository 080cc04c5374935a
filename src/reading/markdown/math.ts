import temml from 'temml';
import { tightenScripts } from './tighten-scripts.ts';

/** Characters that fit on a phone; longer formulas are made scrollable. */
const MAX_NARROW_LENGTH = 30;

/**
 * Converts TeX to MathML.
 *
 * @param display Whether the formula is displayed on its own line.
 * @throws Error with Temml's message if the TeX does not parse.
 */
export function renderMath(tex: string, display: boolean): string {
	checkSize(tex);
	const mathml = temml.renderToString(tex.trim(), {
		displayMode: display,
		throwOnError: true,
		annotate: false,
	});
	const strict = tightenScripts(withoutIdleClasses(classesForStyles(mathml)));
	const scrolls = display && strict.replace(/<[^>]+>/g, '').length > MAX_NARROW_LENGTH;
	return scrolls
		? `<span class="math-scroll" role="group" aria-label="Formula">${strict}</span>`
		: strict;
}

/** Temml's inline styles as classes of `styles/math.css`; `mtd` and `math` are styled by element. */
const STYLE_CLASSES: Readonly<Record<string, string>> = {
	'margin-left:-0.1667em;': 'math-negative-space',
	'math-depth:0;': 'math-depth-0',
	'math-depth:2;': 'math-depth-2',
};

/** The content security policy forbids style attributes. */
function classesForStyles(mathml: string): string {
	return mathml.replace(/(<\w+)([^>]*?) style="([^"]*)"/g, (_tag, start, attributes, style) => {
		const name = STYLE_CLASSES[style];
		if (!name) return start + attributes;
		return attributes.includes(' class="')
			? start + attributes.replace(' class="', ` class="${name} `)
			: `${start}${attributes} class="${name}"`;
	});
}

/** Drops classes of Temml that `styles/math.css` does not style, because each costs bytes. */
function withoutIdleClasses(mathml: string): string {
	return mathml.replace(/ class="([^"]*)"/g, (_attribute, names: string) => {
		const kept = names.split(' ').filter((name) => !/^(?:tml-display$|wbk-)/.test(name));
		return kept.length > 0 ? ` class="${kept.join(' ')}"` : '';
	});
}

/** Longer or more deeply nested formulas take too long to render. */
const [MAX_LENGTH, MAX_DEPTH] = [2000, 40];

function checkSize(tex: string): void {
	if (tex.length > MAX_LENGTH) {
		throw new Error(`the formula has ${tex.length} characters, over the limit of ${MAX_LENGTH}`);
	}
	let depth = 0;
	for (const character of tex) {
		if (character === '{') depth++;
		if (character === '}') depth--;
		if (depth > MAX_DEPTH) throw new Error(`groups are nested more than ${MAX_DEPTH} deep`);
	}
}
