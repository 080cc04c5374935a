import type { MdastNode } from 'satteri';
import { nearestName } from '../../text/names.ts';
import type { EntryText, Fault } from './entry-text.ts';
import { findInText, nodesOf, rangeOf } from './entry-text.ts';

const RULE = 'references';

/** `[text][label]`, but not an index such as `a[i][j]` or `[0][1]`. */
const REFERENCE = /(?<![\\\p{L}\d\])])\[([^[\]\n]{2,})\]\[([^[\]\n]*)\]/gu;
const FOOTNOTE = /(?<!\\)\[\^([\p{L}\d_-]+)\](?!:)/gu;

/** References without a definition, which stay text, and definitions that nothing refers to. */
export function findReferences(text: EntryText): Fault[] {
	const { links, notes } = definitionsOf(text);
	const undefinedLinks = findInText(text, '][', REFERENCE).flatMap(({ match, offset }): Fault[] => {
		const written = text.body.slice(offset, offset + match[0].length);
		const label = match[2] || written.slice(1, 1 + match[1]!.length);
		if (!/\p{L}/u.test(label) || label.length < 2) return [];
		const message = `"${written}" refers to [${label}], which is not defined`;
		const hint = `Write [text](address), or a line [${label}]: address`;
		return [{ rule: RULE, offset, message, hint: nearestOr(label, links, hint) }];
	});
	const undefinedNotes = findInText(text, '[^', FOOTNOTE).map(({ match, offset }): Fault => {
		const message = `the footnote ${match[0]} is not defined`;
		const hint = `Write a line ${match[0]}: and the note, or backticks if it is code`;
		return { rule: RULE, offset, message, hint: nearestOr(match[1]!, notes, hint) };
	});
	return [...undefinedLinks, ...undefinedNotes, ...idle(links), ...idle(notes)];
}

interface Definitions {
	/** Offsets, by label. */
	defined: Map<string, number[]>;
	used: Set<string>;
	mark: string;
}

function definitionsOf(text: EntryText): { links: Definitions; notes: Definitions } {
	const links: Definitions = { defined: new Map(), used: new Set(), mark: '' };
	const notes: Definitions = { defined: new Map(), used: new Set(), mark: '^' };
	const define = ({ defined }: Definitions, label: string, node: MdastNode) => {
		defined.set(label, [...(defined.get(label) ?? []), rangeOf(node)[0]]);
	};
	for (const node of nodesOf(text, 'definition')) define(links, node.identifier, node);
	for (const node of nodesOf(text, 'footnoteDefinition')) define(notes, node.identifier, node);
	for (const type of ['linkReference', 'imageReference'] as const) {
		for (const { identifier } of nodesOf(text, type)) links.used.add(identifier);
	}
	for (const { identifier } of nodesOf(text, 'footnoteReference')) notes.used.add(identifier);
	return { links, notes };
}

function idle({ defined, used, mark }: Definitions): Fault[] {
	return [...defined].flatMap(([label, [first, second]]): Fault[] => {
		const name = `[${mark}${label}]`;
		if (second !== undefined) {
			const message = `${name} is defined twice: only the first counts`;
			return [{ rule: RULE, offset: second, message, hint: 'Remove one, or give it another name' }];
		}
		if (used.has(label)) return [];
		const message = `${name} is defined, but nothing refers to it`;
		const use = mark ? name : `[text]${name}`;
		return [
			{ rule: RULE, offset: first!, message, hint: `Write ${use} in the text, or remove it` },
		];
	});
}

function nearestOr(label: string, { defined }: Definitions, fallback: string): string {
	const nearest = nearestName(label, defined.keys());
	return nearest === undefined ? fallback : `Did you mean "${nearest}"?`;
}
