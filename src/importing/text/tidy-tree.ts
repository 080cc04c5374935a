import type { Nodes, Parents, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { visibleText } from '../../reading/hidden-characters.ts';
import { addressFault } from '../../text/web-address.ts';
import type { Marks } from './marks.ts';
import { plainMark } from './marks.ts';
import { plainName } from './plain-name.ts';
import { plainText } from './plain-text.ts';
import { tidyBlocks } from './tidy-blocks.ts';

export interface LinkTools {
	/** The slug of the entry that a name, an identifier or an address of the source means. */
	entry(target: string): string | undefined;
	/** The title of an entry as it appears inside a sentence. */
	title(slug: string): string;
	/** The full address for a link that leads to no entry; undefined if there is none. */
	address(url: string): string | undefined;
	/** The address of a copied image; undefined if it is not copied. */
	image(url: string, alt: string): string | undefined;
	/** Called with each link and what became of it. */
	linked(target: string, became: 'entry' | 'address' | 'text'): void;
}

/** Puts links, formulas and code in place of marks, and mends what entries do not allow. */
export function tidyTree(tree: Root, marks: Marks, tools: LinkTools): Root {
	const children = tidyChildren(tree, marks, tools) as RootContent[];
	return tidyBlocks({ type: 'root', children: inParagraphs(children) });
}

const PHRASING = new Set<string>(
	'text emphasis strong link inlineCode inlineMath delete image break'.split(' '),
);

/** Text and what is inside of text, side by side at the top, is one paragraph. */
function inParagraphs(children: readonly RootContent[]): RootContent[] {
	const blocks: RootContent[] = [];
	let run: PhrasingContent[] | undefined;
	for (const child of children) {
		if (!PHRASING.has(child.type)) {
			blocks.push(child);
			run = undefined;
		} else if (run) run.push(child as PhrasingContent);
		else {
			run = [child as PhrasingContent];
			blocks.push({ type: 'paragraph', children: run });
		}
	}
	return blocks;
}

function tidyChildren(parent: Parents, marks: Marks, tools: LinkTools): Nodes[] {
	return parent.children.flatMap((node) => tidyNode(node as Nodes, parent, marks, tools));
}

function tidyNode(node: Nodes, parent: Parents, marks: Marks, tools: LinkTools): Nodes[] {
	switch (node.type) {
		case 'text':
			return tidyText(node, parent, marks, tools);
		case 'inlineCode': {
			const value = visibleText(marks.plain(node.value)).replace(/\s+/g, ' ').trim();
			return value ? [{ type: 'inlineCode', value }] : [];
		}
		case 'code': {
			const lang = /^[\w+#-]+$/.test(node.lang ?? '') && node.lang !== 'math' ? node.lang! : null;
			const value = visibleText(marks.plain(node.value));
			return value.trim() ? [{ type: 'code', lang, meta: null, value }] : [];
		}
		case 'image': {
			const url = tools.image(node.url, plainName(marks.plain(node.alt ?? '')));
			const alt = plainName(marks.plain(node.alt ?? ''));
			if (url) return [{ type: 'image', url, alt }];
			const address = tools.address(node.url);
			if (address && alt && parent.type !== 'link')
				return [{ type: 'link', url: address, children: [{ type: 'text', value: alt }] }];
			return alt ? [{ type: 'text', value: alt }] : [];
		}
		case 'link': {
			const target = marks.plain(node.url);
			const children = tidyChildren(node, marks, { ...tools, linked: () => {} }).flatMap(
				(child) => (child.type === 'link' ? child.children : [child]) as PhrasingContent[],
			);
			return linkTo(target, children, tools);
		}
		case 'html':
		case 'definition':
		case 'footnoteDefinition':
		case 'footnoteReference':
			return [];
		default: {
			if (!('children' in node)) return [node];
			const children = tidyChildren(node, marks, tools);
			if (children.length === 0 && node.type !== 'tableCell' && node.type !== 'listItem') return [];
			return [{ ...node, children } as Nodes];
		}
	}
}

function tidyText(node: Text, parent: Parents, marks: Marks, tools: LinkTools): Nodes[] {
	return marks.split(node.value).flatMap((part): Nodes[] => {
		if (typeof part === 'string') {
			return literals(visibleText(part.replace(/[\s\u00A0]+/g, ' ')));
		}
		if (part.kind === 'code') return [{ type: 'inlineCode', value: part.value }];
		if (part.kind === 'math')
			return [{ type: 'inlineMath', value: oneLine(part.tex), ...displayed(part.display) }];
		if (parent.type === 'link') return [{ type: 'text', value: plainMark(part) }];
		const slug = part.text === undefined ? tools.entry(part.target) : undefined;
		const shown = slug ? tools.title(slug) : plainName(plainMark(part));
		return linkTo(part.target, [{ type: 'text', value: shown }], tools);
	});
}

function oneLine(tex: string): string {
	return tex.replace(/\s*\n\s*/g, ' ');
}

function displayed(display: boolean): { data?: object } {
	return display ? { data: { display: true } } : {};
}

/** Addresses in a text that no reader can open are code, not links. */
function literals(text: string): PhrasingContent[] {
	if (!/https?:|www\.|@|file:/i.test(text)) return text ? [{ type: 'text', value: text }] : [];
	return text
		.split(/((?:https?|ftp|file):\/\/[^\s<>"'`]*[^\s<>"'`.,;:!?)\]]|\S+@\S+\.\w+)/i)
		.flatMap((part, index): PhrasingContent[] => {
			if (part === '') return [];
			if (index % 2 === 0) return [{ type: 'text', value: part }];
			const isOpen = /^https?:/i.test(part) && !addressFault(part) && URL.canParse(part);
			if (isOpen)
				return [
					{
						type: 'link',
						url: encodeURI(decodeSafely(part)),
						children: [{ type: 'text', value: part }],
					},
				];
			return [{ type: 'inlineCode', value: part }];
		});
}

function decodeSafely(url: string): string {
	try {
		return decodeURI(url);
	} catch {
		return url.replace(/%(?![\da-f]{2})/gi, '%25');
	}
}

function linkTo(target: string, children: PhrasingContent[], tools: LinkTools): Nodes[] {
	const text = plainText({ type: 'paragraph', children }).trim();
	if (text === '' && !children.some(({ type }) => type === 'image')) return [];
	// A picture that leads to its own file is only a picture.
	if (children.some(({ type }) => type === 'image')) return children;
	const slug = tools.entry(target);
	if (slug !== undefined) {
		tools.linked(target, 'entry');
		return slug === '' ? children : [{ type: 'link', url: slug, children }];
	}
	const url = tools.address(target);
	tools.linked(target, url ? 'address' : 'text');
	return url ? [{ type: 'link', url, children }] : children;
}
