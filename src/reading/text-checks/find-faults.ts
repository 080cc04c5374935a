import type { MdastNode } from 'satteri';
import { findIndentedCode, findMistypedBlocks, findOpenBlocks } from './code-blocks.ts';
import type { Fault, TextCheck } from './entry-text.ts';
import { entryText } from './entry-text.ts';
import { findFormulaMarks, findOpenFormulas } from './formula-marks.ts';
import { findHeadings } from './heading-marks.ts';
import { findLists } from './list-marks.ts';
import { findReferences } from './references.ts';
import { findTables } from './tables.ts';
import { findTextMarks } from './text-marks.ts';
import { findAddresses } from './web-addresses.ts';

/** Mistakes that take in the text after them, so that nothing else is worth reporting. */
const OPEN: readonly TextCheck[] = [findOpenBlocks, findOpenFormulas];
const OTHERS: readonly TextCheck[] = [
	findAddresses,
	findFormulaMarks,
	findHeadings,
	findIndentedCode,
	findLists,
	findMistypedBlocks,
	findReferences,
	findTables,
	findTextMarks,
];

export interface TextFaults {
	faults: Fault[];
	/** Whether the rest of the text cannot be made sense of. */
	isOpen: boolean;
}

/** Finds Markdown that parses, but not to what its author meant. */
export function findFaults(tree: MdastNode, body: string): TextFaults {
	const text = entryText(tree, body);
	const open = OPEN.flatMap((check) => check(text));
	if (open.length > 0) return { faults: open.slice(0, 1), isOpen: true };
	return { faults: OTHERS.flatMap((check) => check(text)), isOpen: false };
}
