import type { PythonUse } from '../source.ts';
import { entriesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

const MESSAGES: Readonly<Partial<Record<PythonUse['state'], string>>> = {
	missing: 'nothing is on record about the Python block',
	stale: 'the Python block is not the one on record, so its output is not shown',
	varies: 'the Python block prints something else each time, so its output is not shown',
};

export const pythonRecords = styleRule({
	id: 'python-records',
	description:
		'If Python blocks have been run, all have, as they are now, and print the same each time.',
	open: 'warn',
	// What is on record takes Python and minutes to renew, so it stops nobody.
	strict: 'warn',
	check(content, report) {
		const entries = entriesOf(content);
		const uses = entries.flatMap(({ outline }) => outline.python);
		if (uses.every(({ state }) => state === 'missing')) return;
		for (const { file, slug, outline } of entries) {
			for (const { state, line } of outline.python) {
				const message = MESSAGES[state];
				if (!message) continue;
				const run = `un \`npx gloss verify:python ${slug}\`, which records what it prints`;
				const hint = state === 'varies' ? `Set a seed and r${run}` : `R${run}`;
				report({ file, line, message, hint });
			}
		}
	},
});
