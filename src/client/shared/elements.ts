type Child = string | Node;

/** An element with a class and children; text is never read as HTML. */
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

export function button(text: string, act: () => void): HTMLButtonElement {
	const element = make('button', '', text);
	element.type = 'button';
	element.addEventListener('click', act);
	return element;
}

/** Sets attributes that have no property of their own; gives the element back. */
export function withAttributes<E extends Element>(
	element: E,
	attributes: Readonly<Record<string, string>>,
): E {
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	return element;
}
