import { relative } from 'node:path';
import { checkContent, describeContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { formatIssues } from '../src/glossary/issues.ts';

const folder = contentFolder();
const { content, issues } = await checkContent(folder);
const prefix = relative(process.cwd(), folder).replaceAll('\\', '/');
if (!content || issues.length > 0) {
	console.error(
		formatIssues(issues.map((issue) => ({ ...issue, file: `${prefix}/${issue.file}` }))),
	);
	process.exit(1);
}
console.log(`${describeContent(content)}, no problems.`);
