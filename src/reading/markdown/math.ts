import temml from 'temml';

/** Characters of a formula that fit on a phone; a longer one scrolls, also by keyboard. */
const NARROW = 30;

/**
 * A TeX formula as MathML.
 *
 * @param display Whether it stands on a line of its own.
 * @throws Error with temml's words if the TeX does not parse.
 */
export function renderMath(tex: string, display: boolean): string {
	checkSize(tex);
	const mathml = temml.renderToString(tex.trim(), {
		displayMode: display,
		throwOnError: true,
		annotate: false,
	});
	// The content security policy forbids style attributes; styles/math.css says the same by class.
	const strict = mathml.replace(/ style="[^"]*"/g, '');
	const scrolls = display && strict.replace(/<[^>]+>/g, '').length > NARROW;
	return scrolls
		? `<span class="math-scroll" role="group" aria-label="Formula" tabindex="0">${strict}</span>`
		: strict;
}

/** Characters of a formula, and how deep its groups may be nested: more takes very long to set. */
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
