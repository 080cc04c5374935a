import { entriesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

export const pythonBlocks = styleRule({
	id: 'python-blocks',
	description: 'A Python block that has been run since it was written did not fail.',
	open: 'warn',
	check(content, report) {
		for (const { file, slug, outline } of entriesOf(content)) {
			for (const use of outline.python) {
				if (use.state !== 'failed') continue;
				const hint = `Mend the code and run \`npx gloss verify:python ${slug}\`, or write \`\`\`python norun and why it cannot run`;
				report({ file, line: use.line, message: `python: ${use.error}`, hint });
			}
		}
	},
});
