import { addresses } from '../addresses.ts';

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

/** A link to an entry, or to a place in it. */
export function entryLink(
	{ slug, title }: { slug: string; title: string },
	fragment = '',
): HTMLAnchorElement {
	const link = make('a', '', title);
	link.href = `${addresses.termPath}${slug}/${fragment}`;
	return link;
}

export function button(text: string, act: () => void): HTMLButtonElement {
	const element = make('button', '', text);
	element.type = 'button';
	element.addEventListener('click', act);
	return element;
}
