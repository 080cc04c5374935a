import { drawCards } from '../src/build/cards.ts';
import { createProgress } from '../src/build/progress.ts';
import { readSettings } from '../src/build/settings.ts';
import { compileGlossary } from '../src/model/compile.ts';
import { withoutDrafts } from '../src/model/drafts.ts';
import { formatIssues } from '../src/model/issues.ts';
import { cacheOf } from '../src/reading/cache.ts';
import { checkContent } from '../src/reading/check-content.ts';
import { overrideSite } from '../src/reading/site-overrides.ts';
import { countOf } from '../src/text/count-of.ts';

const progress = createProgress({ lines: process.stdout });
const started = performance.now();
const { content, issues } = await checkContent(readSettings().content, {
	store: cacheOf('entries'),
	onProgress: (done, total) => progress.report('Reading entries', done, total),
});
if (!content) {
	progress.clear();
	console.error(formatIssues(issues));
	process.exit(1);
}
const site = overrideSite(content.site);
const { cards, drawn, omitted, size } = await drawCards(
	compileGlossary({ ...withoutDrafts(content), site }),
	(done, total) => progress.report('Drawing pictures', done, total),
);
progress.clear();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(
	`${countOf(cards, 'picture')} (${drawn} new or changed), ${(size / 1e6).toFixed(1)} MB, in ${seconds} s. The next build publishes them.`,
);
if (omitted.length > 0) {
	console.log(
		`The fonts lack characters of ${omitted.join(', ')}: the picture of the category stands in.`,
	);
}
