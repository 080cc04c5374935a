// Removes a term for good: its page says what replaced it, and its addresses and identifier stay.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { stringify } from 'yaml';
import { citationsOf } from '../src/model/citations.ts';
import { errorsIn, formatIssues } from '../src/model/issues.ts';
import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';

const USAGE = 'Usage: npx gloss retire <slug> [--replaced-by <slug>]... [--reason "One sentence."]';

const { values, positionals } = parseArgs({
	options: { 'replaced-by': { type: 'string', multiple: true }, reason: { type: 'string' } },
	allowPositionals: true,
});
const [slug] = positionals;
if (!slug) fail(USAGE);

const folder = contentFolder();
const { content, issues } = await checkContent(folder);
const errors = errorsIn(issues);
if (!content || errors.length > 0) fail(`${formatIssues(errors)}\n\nFix the content first.`);
const term = content.terms.find((other) => other.slug === slug);
if (!term) fail(`No term "${slug}".`);
const replacedBy = values['replaced-by'] ?? [];
const unknown = replacedBy.find((other) => !content.slugs.terms.has(other) || other === slug);
if (unknown) fail(`"${unknown}" cannot replace it: no other term has that slug.`);

const citations = citationsOf(content, slug);
if (citations.length > 0) {
	const places = citations.map(
		({ file, field, line }) => `${file}:${line ?? content.lineOf(file, field!)} ${field ?? 'body'}`,
	);
	fail(`"${slug}" is still cited:\n\n${places.join('\n')}\n\nRemove these first.`);
}

const { id, title, formerly } = term.data;
const item = {
	...(id && { id }),
	slug,
	title,
	...(formerly.length > 0 && { formerly }),
	...(replacedBy.length > 0 && { replacedBy }),
	...(values.reason && { reason: values.reason }),
};
const list = join(folder, 'retired.yaml');
const before = existsSync(list) ? readFileSync(list, 'utf8').trimEnd() : '';
const text = stringify([item], { compat: 'yaml-1.1', lineWidth: 0 });
writeFileSync(list, before ? `${before}\n${text}` : text);
rmSync(join(folder, term.file));
console.log(`${relative('.', join(folder, term.file))} is retired: see ${relative('.', list)}.`);

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
