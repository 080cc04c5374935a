import { relative } from 'node:path';
import { createProgress } from '../src/build/progress.ts';
import { formatIssues } from '../src/model/issues.ts';
import { checkContent, describeContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';

const folder = contentFolder();
const progress = createProgress();
const { content, issues } = await checkContent(folder, {
	onProgress: (done, total) => progress.report('Checking', done, total),
});
progress.clear();
const prefix = relative(process.cwd(), folder).replaceAll('\\', '/');
if (!content || issues.length > 0) {
	console.error(
		formatIssues(issues.map((issue) => ({ ...issue, file: `${prefix}/${issue.file}` }))),
	);
	process.exit(1);
}
console.log(`Checked ${describeContent(content)}: no problems.`);
