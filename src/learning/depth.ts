import type { Answer } from '../model/sections.ts';

/** How deep a reader wants entries to begin; what is deeper is folded. */
export const DEPTHS = ['line', 'plain', 'engineer', 'formal'] as const;
export type Depth = (typeof DEPTHS)[number];

/** What is open at each depth. Sections that answer no known question are open at all but the first. */
const OPEN: Readonly<Record<Depth, readonly (Answer | 'analogy')[]>> = {
	line: [],
	plain: ['analogy', 'how', 'why', 'example', 'pitfalls'],
	engineer: ['how', 'example', 'code', 'pitfalls'],
	formal: ['formula', 'pitfalls'],
};

export function isDepth(value: unknown): value is Depth {
	return (DEPTHS as readonly unknown[]).includes(value);
}

export function isOpenAt(depth: Depth, part: Answer | 'analogy' | undefined): boolean {
	return part === undefined ? depth !== 'line' : OPEN[depth].includes(part);
}
