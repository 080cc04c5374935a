import { writeFileSync } from 'node:fs';
import { buildSite, ContentError } from '../src/build/build-site.ts';
import { createProgress } from '../src/build/progress.ts';
import { readSettings } from '../src/build/settings.ts';
import { countOf } from '../src/text/count-of.ts';
import { isPlaceholder } from '../src/model/site-schema.ts';
import { countIssues, formatIssues } from '../src/model/issues.ts';
import { overrideSite } from '../src/reading/site-overrides.ts';
import { describeContent } from '../src/reading/check-content.ts';

const settings = readSettings();
const progress = createProgress({ lines: process.stdout });
const started = performance.now();

try {
	const report = await buildSite(settings, progress);
	const { content, issues, pages, rendered } = report;
	progress.clear();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`${describeContent(content)} on ${countOf(pages, 'page')} (${rendered} new or changed), written to ${settings.out}/ in ${seconds} s.`,
	);
	if (issues.length > 0) console.log(`${countIssues(issues)}: \`npx gloss check\` lists them.`);
	const { url } = overrideSite(content.site);
	if (!url) console.log('The site does not know its address: set url in site.yaml, or SITE_URL.');
	else if (isPlaceholder(url)) {
		console.log(
			`Warning: the address of the site, ${url}, is a placeholder, and shared links show no picture. Set url in site.yaml, or SITE_URL.`,
		);
	}
	const file = process.env['BUILD_REPORT'];
	if (file) writeFileSync(file, JSON.stringify({ ...report, content: undefined }));
} catch (error) {
	progress.clear();
	const message =
		error instanceof ContentError ? formatIssues(error.issues) : String((error as Error).message);
	console.error(`${message}\n\nBuild failed; ${settings.out}/ is unchanged.`);
	// Aborts pending work.
	process.exit(1);
}
