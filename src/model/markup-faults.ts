/** What to write instead of HTML, by the names of its tags. */
const INSTEAD: readonly (readonly [names: string, instead: string])[] = [
	['br', 'End the line with \\ for a line break, or begin a new paragraph'],
	['p div span center font small big', 'Remove it: an empty line parts paragraphs'],
	['b strong', 'Write **text**'],
	['i em u cite dfn var', 'Write *text*'],
	['s del strike', 'Write ~~text~~'],
	['code kbd samp tt', 'Write `text`'],
	['sub sup', 'Write a formula, $$x_2$$ or $$x^2$$, or a character such as ₂ or ²'],
	['pre', 'Write the text between two lines ```'],
	['a', 'Write [text](address), or [[slug|text]]'],
	['img picture figure', 'Write ![description](../images/name)'],
	['h1 h2 h3 h4 h5 h6', 'Write ## and the heading'],
	['hr', 'Write --- between two empty lines'],
	['ul ol li dl dt dd', 'Write a list, each item after "- " or "1. "'],
	['table thead tbody tr td th', 'Write a table: | a | b |, and below it | --- | --- |'],
	['blockquote q', 'Write > before each line'],
	['details summary section article aside header', 'Remove it, and keep its text'],
	['script style iframe object embed video audio svg math input button form', 'Remove it'],
];
const BY_NAME = new Map(
	INSTEAD.flatMap(([names, instead]) => names.split(' ').map((name) => [name, instead] as const)),
);
/** Lets a character stand for itself. */
export const ESCAPE = 'Put code in backticks, or escape < and { with \\';

export interface MarkupFault {
	message: string;
	hint: string;
}

/**
 * What is wrong with markup that content may not use, and what to write instead.
 *
 * @param markup Source that begins with it, such as `<br>` or `{x}`; what follows is ignored.
 */
export function markupFault(markup: string): MarkupFault {
	const known = knownFault(markup);
	if (known) return known;
	if (markup.startsWith('{')) return { message: '{expression} in the text', hint: ESCAPE };
	if (markup.startsWith('<')) return { message: 'JSX element in the text', hint: ESCAPE };
	const hint = 'Remove it, or put it in backticks';
	return { message: `${markup.split(/\s/, 1)[0]} of code in the text`, hint };
}

/** The same for markup that authors bring from other formats; undefined for any other. */
export function knownFault(markup: string): MarkupFault | undefined {
	if (markup.startsWith('<!--')) {
		const hint = 'Write {/* comment */}, which is not published';
		return { message: 'an HTML comment in the text', hint };
	}
	const [, address] = /^<([a-z][a-z\d+.-]*:[^\s<>]*|[^\s<>@]+@[^\s<>@]+)>/i.exec(markup) ?? [];
	if (address) {
		const url = /^[a-z][a-z\d+.-]*:/i.test(address) ? address : `mailto:${address}`;
		return { message: `an address between < and >`, hint: `Write [text](${url})` };
	}
	const [, name = ''] = /^<\/?([a-z][a-z\d]*)/.exec(markup) ?? [];
	const instead = BY_NAME.get(name);
	if (instead) return { message: `the HTML tag <${name}> in the text`, hint: instead };
	if (/^\{\s*\/\//.test(markup)) {
		return { message: 'a comment to the end of the line', hint: 'Write {/* comment */}' };
	}
	if (/^\{[{%]/.test(markup)) {
		const hint = 'Remove it: nothing is filled in here. Escape { with \\ to show it';
		return { message: `${markup.slice(0, 2)} in the text`, hint };
	}
	return undefined;
}

/** Whether a tag is one of HTML. */
export function isHtmlTag(name: string): boolean {
	return BY_NAME.has(name);
}
