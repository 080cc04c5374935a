import { posix, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { createProgress } from '../src/build/progress.ts';
import { errorsIn, formatIssues } from '../src/model/issues.ts';
import { checkContent, describeContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { fixContent } from '../src/reading/fix-content.ts';

const folder = contentFolder();
const prefix = relative(process.cwd(), folder).replaceAll('\\', '/');
const { values } = parseArgs({ options: { fix: { type: 'boolean', default: false } } });
if (values.fix) {
	for (const { file, line, before, after } of fixContent(folder)) {
		console.log(`${prefix}/${file}:${line} ${before} -> ${after}`);
	}
}
const progress = createProgress();
const { content, issues } = await checkContent(folder, {
	onProgress: (done, total) => progress.report('Checking', done, total),
}).catch((error: Error) => {
	progress.clear();
	console.error(error.message);
	process.exit(1);
});
progress.clear();
if (issues.length > 0) {
	console.error(
		formatIssues(issues.map((issue) => ({ ...issue, file: posix.join(prefix, issue.file) }))),
	);
}
if (!content || errorsIn(issues).length > 0) process.exit(1);
console.log(`Checked ${describeContent(content)}: no problems.`);
