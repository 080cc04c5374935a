import { writeFileSync } from 'node:fs';
import { buildSite, ContentProblems } from '../src/build/build-site.ts';
import { createProgress } from '../src/build/progress.ts';
import { readSettings } from '../src/build/settings.ts';
import { countOf } from '../src/text/count-of.ts';
import { formatIssues } from '../src/model/issues.ts';
import { describeContent } from '../src/reading/check-content.ts';

const settings = readSettings();
const progress = createProgress();
const started = performance.now();

try {
	const report = await buildSite(settings, progress);
	const { content, pages, rendered } = report;
	progress.clear();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${describeContent(content)} on ${countOf(pages, 'page')}, ${rendered} of them new or changed: ${settings.out}/ in ${seconds} s.`,
	);
	const file = process.env['BUILD_REPORT'];
	if (file) writeFileSync(file, JSON.stringify({ ...report, content: undefined }));
} catch (error) {
	progress.clear();
	const message =
		error instanceof ContentProblems
			? formatIssues(error.issues)
			: String((error as Error).message);
	console.error(`${message}\n\nNothing was built; ${settings.out}/ is as it was.`);
	// Whatever else was under way is of no use now.
	process.exit(1);
}
