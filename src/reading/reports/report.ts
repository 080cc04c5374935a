import type { Issue } from '../../model/issues.ts';
import type { Fixed } from '../fixes/fix-text.ts';

/** The result of a check; files are relative to the working directory. */
export interface CheckReport {
	issues: readonly Issue[];
	fixed: readonly Fixed[];
	/** Whether the fixes have only been tried. */
	isDryRun: boolean;
}
