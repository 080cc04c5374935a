import type { Path } from './paths.ts';

/** An identifier, a string or an operator in a program. */
export interface CodeToken {
	start: number;
	end: number;
	/** As written; a string without its quotes, the name of an option with underscores. */
	text: string;
	kind: 'name' | 'keyword' | 'string' | 'operator';
	/** The dotted path ending in this token, with imports resolved. */
	path: Path;
	/** Whether the path starts at an import; for a keyword, the path of the function. */
	imported: boolean;
	/** Path of the function that takes this argument. */
	callee: Path;
	/** Whether any package may have the function, as in R. */
	anyPackage?: boolean;
	/** Value of a keyword, as written. */
	value?: string | undefined;
	/** The keyword whose value a string is. */
	argument?: string | undefined;
}
