import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { compileGlossary } from '../src/model/compile.ts';
import { measureQuality } from '../src/model/quality.ts';
import { applyRules } from '../src/model/rules/apply-rules.ts';
import { noOrphans } from '../src/model/rules/no-orphans.ts';
import { noRepeatedSentences } from '../src/model/rules/no-repeated-sentences.ts';
import { reachability } from '../src/model/rules/reachability.ts';

const { content, issues } = await checkContent(contentFolder());
if (!content || issues.length > 0) {
	console.error('The content has problems. Run `npm run check`.');
	process.exit(1);
}
const quality = measureQuality(compileGlossary(content), content.site.wanted);
const rows: [string, number][] = [
	['terms', content.terms.length],
	['guides', content.guides.length],
	['words in terms', quality.words],
	...quality.parts.map(({ name, count }): [string, number] => [`terms with ${name}`, count]),
	['confusable pairs', quality.pairs],
	['unreachable terms', applyRules([reachability], content).length],
	['orphan terms', applyRules([noOrphans], content).length],
	['repeated sentences', applyRules([noRepeatedSentences], content).length],
];
for (const [name, count] of rows) console.log(`${name.padEnd(40)}${String(count).padStart(8)}`);
