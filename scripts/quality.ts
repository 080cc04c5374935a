import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { compileGlossary } from '../src/glossary/compile.ts';
import { measureQuality } from '../src/glossary/quality.ts';
import { orphans } from '../src/glossary/rules/orphans.ts';
import { reachable } from '../src/glossary/rules/reachable.ts';
import { repeatedSentences } from '../src/glossary/rules/repeated-sentences.ts';

const { content, issues } = await checkContent(contentFolder());
if (!content || issues.length > 0) {
	console.error('The content has problems: run `npm run check`.');
	process.exit(1);
}
const quality = measureQuality(compileGlossary(content), content.site.wanted);
const rows: [string, number][] = [
	['entries', content.terms.length],
	['guides', content.guides.length],
	['words of entries', quality.words],
	...quality.parts.map(({ name, count }): [string, number] => [`entries with ${name}`, count]),
	['confusable pairs', quality.confusions],
	['unreachable entries', reachable(content).length],
	['orphan entries', orphans(content).length],
	['repeated sentences', repeatedSentences(content).length],
];
for (const [name, count] of rows) console.log(`${name.padEnd(40)}${String(count).padStart(8)}`);
