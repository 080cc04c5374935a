import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { compileGlossary } from '../src/model/compile.ts';
import { measureQuality } from '../src/model/quality.ts';
import { withoutDrafts } from '../src/model/drafts.ts';
import { errorsIn } from '../src/model/issues.ts';

const { content, issues } = await checkContent(contentFolder());
if (!content || errorsIn(issues).length > 0) {
	console.error('The content has problems. Run `npx gloss check`.');
	process.exit(1);
}
const published = withoutDrafts(content);
const quality = measureQuality(compileGlossary(published), content.site.wanted);
const rows: [string, number][] = [
	['terms', published.terms.length],
	['guides', content.guides.length],
	['words in terms', quality.words],
	...quality.parts.map(({ name, count }): [string, number] => [`terms with ${name}`, count]),
	['confusable pairs', quality.pairs],
];
for (const [name, count] of rows) console.log(`${name.padEnd(40)}${String(count).padStart(8)}`);
