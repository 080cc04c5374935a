type Child = string | Node;
type Attributes = Readonly<Record<string, string>>;

const SVG = 'http://www.w3.org/2000/svg';

/** Creates an element. Strings become text nodes, never HTML. */
export function make<K extends keyof HTMLElementTagNameMap>(
	tag: K,
	className: string,
	...children: Child[]
): HTMLElementTagNameMap[K] {
	const element = document.createElement(tag);
	if (className) element.className = className;
	element.append(...children);
	return element;
}

export function makeLink(href: string, ...children: Child[]): HTMLAnchorElement {
	return withAttributes(make('a', '', ...children), { href });
}

export function makeButton(text: string, onClick: () => void): HTMLButtonElement {
	const element = withAttributes(make('button', '', text), { type: 'button' });
	element.addEventListener('click', onClick);
	return element;
}

export function makeSvg<K extends keyof SVGElementTagNameMap>(
	tag: K,
	attributes: Attributes = {},
	...children: Child[]
): SVGElementTagNameMap[K] {
	const element = withAttributes(document.createElementNS(SVG, tag), attributes);
	element.append(...children);
	return element;
}

/** Sets attributes and returns the element. */
export function withAttributes<E extends Element>(element: E, attributes: Attributes): E {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}
