import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common';

/** The parts of a dotted path. */
export type Path = readonly string[];

/** Returns the source text of a node. */
export type TextOf = (node: { from: number; to: number }) => string;

/** Maximum parts kept of a path: the first and the last ones. */
const MAX_PARTS = 12;
const UNKNOWN: Path = ['?'];

/** Appends parts to a path, dropping the middle of a very long one. */
export function extend(path: Path, parts: readonly string[]): Path {
	const all = [...path, ...parts];
	return all.length <= MAX_PARTS ? all : [all[0]!, ...all.slice(1 - MAX_PARTS)];
}

/** Tracks dotted paths and calls during a walk of the syntax tree, resolving each node once. */
export class PathTracker {
	/** Keyed by the position of the last name of the path. */
	private readonly known = new Map<number, Path>();
	private readonly callees: Path[] = [];
	private readonly text: TextOf;

	constructor(text: TextOf) {
		this.text = text;
	}

	enter(node: SyntaxNodeRef): void {
		if (node.name !== 'ArgList') return;
		const called = node.node.parent?.firstChild;
		this.callees.push(called ? this.pathOf(called) : UNKNOWN);
	}

	leave({ name }: SyntaxNodeRef): void {
		if (name === 'ArgList') this.callees.pop();
	}

	/** Path of the function whose arguments are being walked. */
	get callee(): Path {
		return this.callees.at(-1) ?? UNKNOWN;
	}

	/** The path `a.b.c` up to a name. A call at the start of the path is left out. */
	pathTo(name: SyntaxNode): Path {
		const own = [this.text(name)];
		if (name.name !== 'PropertyName' || name.parent?.name !== 'MemberExpression') return own;
		const path = extend(this.pathOf(name.parent.firstChild!), own);
		this.known.set(name.from, path);
		return path;
	}

	private pathOf(expression: SyntaxNode): Path {
		if (expression.name === 'VariableName') return [this.text(expression)];
		if (expression.name !== 'MemberExpression') return UNKNOWN;
		const last = expression.lastChild!;
		const known = last.name === 'PropertyName' ? this.known.get(last.from) : undefined;
		return known ?? UNKNOWN;
	}
}
