import type { MathNode } from './math-node.ts';

/** Signs that relate what a formula is about to something else. */
const RELATION = /^[=≈∈≤≥<>≠⊂⊆∼~≔→≪≫]$/u;
/** Raised signs that make another symbol of a letter: a power of x is about x, x′ is not. */
const MARKS = /^[′″*∗⋆+−†(]/u;
const LETTER = /^\p{L}$/u;

/**
 * What a symbol is called in a list of meanings: its letter with accents and indices, such as `w_i`.
 * Undefined for everything that is not one symbol, such as a sum or a word.
 */
function symbolKey(node: MathNode): string | undefined {
	const [base, first, second] = Array.from(node.children);
	const text = plain(node);
	switch (node.localName) {
		case 'mi':
			return LETTER.test(text) ? text : undefined;
		case 'mrow':
		case 'math':
		case 'mstyle':
			return node.children.length === 1 ? symbolKey(base!) : undefined;
		case 'msub':
			return scripted(base!, `_${plain(first!)}`);
		case 'msup':
			return scripted(base!, `^${plain(first!)}`);
		case 'msubsup':
			return scripted(base!, `_${plain(first!)}^${plain(second!)}`);
		case 'mover':
		case 'munder':
			return first!.localName === 'mo' ? scripted(base!, plain(first!)) : undefined;
		default:
			return undefined;
	}
}

function scripted(base: MathNode, script: string): string | undefined {
	const key = symbolKey(base);
	return key && key + script;
}

function plain(node: MathNode): string {
	return (node.textContent ?? '').replace(/[\s\u2061-\u2064]/g, '');
}

/** Stands for every index: what is said of x_1, ..., x_n holds for x_i. */
function familyKey(key: string): string {
	return key.replace(/_[^_^]*$/, '_');
}

/**
 * What the text before a formula names: `x` for x, x = 3, x > y, x(t) and x ∈ A; the family of x for
 * x₁, ..., xₙ; a and b for a, b.
 */
export function subjectsOf(math: MathNode): string[] {
	const parts = topLevel(math);
	const relation = parts.findIndex(isRelation);
	const left = relation === -1 ? parts : parts.slice(0, relation);
	const groups: MathNode[][] = [[]];
	for (const part of left) {
		if (plain(part) === ',') groups.push([]);
		else groups.at(-1)!.push(part);
	}
	const isSeries = groups.some((group) => group.length === 1 && /^[…⋯]$/.test(plain(group[0]!)));
	const named = groups.filter((group) => !/^[…⋯]$/.test(group.map(plain).join('')));
	const keys = named.map(subjectOf);
	if (keys.length === 0 || keys.some((key) => key === undefined)) return [];
	const known = keys as string[];
	if (!isSeries) return [...new Set(known)];
	const families = [...new Set(known.map(familyKey))];
	return families.length === 1 && families[0]!.endsWith('_') ? families : [];
}

/** Whether a formula is a symbol alone, without a value or a place. */
export function isSymbol(math: MathNode): boolean {
	return symbolKey(math) !== undefined;
}

function isRelation(node: MathNode): boolean {
	return node.localName === 'mo' && RELATION.test(plain(node));
}

function topLevel(node: MathNode): MathNode[] {
	const parts = Array.from(node.children);
	const [only] = parts;
	if (parts.length === 1 && only && (only.localName === 'mrow' || only.localName === 'math')) {
		return topLevel(only);
	}
	return parts.filter((part) => part.localName !== 'mspace');
}

/** One symbol, alone or applied to something in parentheses. */
function subjectOf([first, second, ...rest]: MathNode[]): string | undefined {
	if (!first || rest.length > 0) return undefined;
	if (second && !plain(second).startsWith('(')) return undefined;
	return symbolKey(first);
}

/**
 * All symbols of a formula with the keys under which their meaning may be listed, the most exact
 * first. A symbol can be inside of another: the index of a letter.
 */
export function symbolsIn(math: MathNode): { node: MathNode; keys: string[] }[] {
	const found: { node: MathNode; keys: string[] }[] = [];
	visit(math, undefined);
	return found;

	function visit(node: MathNode, parent: MathNode | undefined): void {
		const key = node.localName === 'mrow' || node === math ? undefined : symbolKey(node);
		if (key !== undefined && !isDifferential(node, parent)) {
			found.push({ node, keys: [key, ...(key.includes('_') ? [familyKey(key)] : [])] });
		}
		const children = Array.from(node.children);
		const name = node.localName;
		children.forEach((child, index) => {
			// The letter of an indexed or accented symbol is not the symbol.
			const isPower = name === 'msup' && !MARKS.test(plain(children[1]!));
			const isScripted = /^(?:msub|msup|msubsup|mover|munder)$/.test(name) && key !== undefined;
			if (isScripted && index === 0 && !isPower) {
				if (name === 'msubsup' && !MARKS.test(plain(children[2]!))) {
					const indexed = scripted(child, `_${plain(children[1]!)}`);
					if (indexed) found.push({ node, keys: [indexed, familyKey(indexed)] });
				}
				return;
			}
			// A raised T or ⊤ transposes.
			if (name === 'msup' && index === 1 && /^[T⊤]$/u.test(plain(child))) return;
			visit(child, node);
		});
	}
}

/** The d of dx and of d/dx is not a symbol. */
function isDifferential(node: MathNode, parent: MathNode | undefined): boolean {
	if (plain(node) !== 'd' || !parent) return false;
	if (parent.localName === 'mfrac') return true;
	const siblings = Array.from(parent.children);
	const next = siblings[siblings.indexOf(node) + 1];
	const text = plain(parent);
	return next?.localName === 'mi' && /[∫]/u.test(text);
}
