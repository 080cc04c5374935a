import type { MacroUse } from './macros.ts';

/** What a conversion tells of a text. */
export interface TextEvents {
	macro(use: MacroUse): void;
	badFormula(tex: string): void;
}
