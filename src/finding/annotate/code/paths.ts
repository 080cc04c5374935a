import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

/** A dotted path, from where it begins. */
export type Path = readonly string[];

/** The text of a node. */
export type TextOf = (node: { from: number; to: number }) => string;

/** Parts of a path that are kept: where it begins, and its end. */
const LONGEST = 12;
const UNKNOWN: Path = ['?'];

/** A path that goes on; of a very long one the middle is left out. */
export function extend(path: Path, parts: readonly string[]): Path {
	const all = [...path, ...parts];
	return all.length <= LONGEST ? all : [all[0]!, ...all.slice(1 - LONGEST)];
}

/** The paths and calls of a program whose nodes are walked in order, so that each is followed once. */
export class Paths {
	/** By where the last name of the path stands. */
	private readonly known = new Map<number, Path>();
	private readonly callees: Path[] = [];
	private readonly text: TextOf;

	constructor(text: TextOf) {
		this.text = text;
	}

	enter(node: SyntaxNodeRef): void {
		if (node.name !== 'ArgList') return;
		const called = node.node.parent?.firstChild;
		this.callees.push(called ? this.ending(called) : UNKNOWN);
	}

	leave({ name }: SyntaxNodeRef): void {
		if (name === 'ArgList') this.callees.pop();
	}

	/** Path of the function in whose arguments the walk is. */
	get callee(): Path {
		return this.callees.at(-1) ?? UNKNOWN;
	}

	/** `a.b.c` up to a name; what the path begins at may be a call, and is then left out. */
	upTo(name: SyntaxNode): Path {
		const own = [this.text(name)];
		if (name.name !== 'PropertyName' || name.parent?.name !== 'MemberExpression') return own;
		const path = extend(this.ending(name.parent.firstChild!), own);
		this.known.set(name.from, path);
		return path;
	}

	private ending(expression: SyntaxNode): Path {
		if (expression.name === 'VariableName') return [this.text(expression)];
		if (expression.name !== 'MemberExpression') return UNKNOWN;
		const last = expression.lastChild!;
		const known = last.name === 'PropertyName' ? this.known.get(last.from) : undefined;
		return known ?? [this.text(last)];
	}
}
