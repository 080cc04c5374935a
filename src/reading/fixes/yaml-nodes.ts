import type { Pair, YAMLMap, YAMLSeq } from 'yaml';
import { isCollection, isMap, isNode, isPair, isScalar, isSeq } from 'yaml';

/** An item of a list, or a field with its value. */
export interface Child {
	key: string | number;
	/** Undefined if nothing is written. */
	value: unknown;
	start: number;
	/** After the last character that belongs to it, without comments and line ends. */
	end: number;
}

export type Collection = YAMLMap | YAMLSeq;

/** The children of a list or of a group of fields; undefined if one of them has no place in the text. */
export function childrenOf(collection: Collection, yaml: string): Child[] | undefined {
	const children = (collection.items as unknown[]).map((item, index): Child | undefined => {
		if (!isPair(item)) return childOf(index, item, item, yaml);
		const key = isScalar(item.key) ? String(item.key.value) : '';
		return childOf(key, item.value, item, yaml);
	});
	return children.every((child) => child !== undefined) ? children : undefined;
}

function childOf(
	key: string | number,
	value: unknown,
	item: unknown,
	yaml: string,
): Child | undefined {
	const first = isPair(item) ? item.key : item;
	const [start, end] = [isNode(first) ? first.range?.[0] : undefined, endOf(item, yaml)];
	if (start === undefined || end === undefined) return undefined;
	return { key, value, start, end };
}

/** After the last character of a node; block lists and block scalars otherwise end in the next line. */
function endOf(node: unknown, yaml: string): number | undefined {
	if (isPair(node)) return endOfPair(node, yaml);
	if (isCollection(node) && !node.flow && node.items.length > 0) {
		return endOf(node.items.at(-1), yaml);
	}
	if (!isNode(node) || !node.range) return undefined;
	const [start, end] = node.range;
	return start + yaml.slice(start, end).trimEnd().length;
}

function endOfPair({ key, value }: Pair, yaml: string): number | undefined {
	return endOf(isNode(value) ? value : key, yaml);
}

/** The node at a path; undefined if there is none. */
export function nodeAt(root: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>((node, key) => {
		if (isSeq(node)) return typeof key === 'number' ? node.items[key] : undefined;
		if (!isMap(node)) return undefined;
		return node.items.find(({ key: name }) => isScalar(name) && String(name.value) === String(key))
			?.value;
	}, root);
}
