/** An element of a formula, as far as its symbols are concerned; an element of a page is one too. */
export interface MathNode {
	/** `mi`, `msub`, ...; browsers write MathML names in lower case. */
	readonly localName: string;
	readonly textContent: string | null;
	readonly children: ArrayLike<MathNode>;
}

interface Draft {
	localName: string;
	textContent: string;
	children: Draft[];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };

/** @param mathml A well-formed `<math>` element, as the reader of formulas writes it. */
export function parseMathml(mathml: string): MathNode {
	const root: Draft = { localName: '', textContent: '', children: [] };
	const open = [root];
	for (const [, end, name, empty, text] of mathml.matchAll(/<(\/?)(\w+)[^>]*?(\/?)>|([^<]+)/g)) {
		if (text !== undefined) {
			const plain = text.replace(/&(\w+);/g, (entity, key: string) => ENTITIES[key] ?? entity);
			for (const element of open) element.textContent += plain;
		} else if (end) {
			open.pop();
		} else {
			const element = { localName: name!, textContent: '', children: [] };
			open.at(-1)!.children.push(element);
			if (!empty) open.push(element);
		}
	}
	return root.children[0]!;
}
