import type { Depth } from '../../learning/depth.ts';
import { isDepth } from '../../learning/depth.ts';

const KEY = 'depth';

/** The depth that the reader has chosen; undefined for entries as they are. */
export function readDepth(): Depth | undefined {
	try {
		const stored = localStorage.getItem(KEY);
		return isDepth(stored) ? stored : undefined;
	} catch {
		return undefined;
	}
}

export function storeDepth(depth: Depth | undefined): void {
	try {
		if (depth) localStorage.setItem(KEY, depth);
		else localStorage.removeItem(KEY);
	} catch {
		// Without storage the choice applies only to this page.
	}
}
