import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../src/reading/content-folder.ts';
import { termTemplate } from '../src/reading/term-template.ts';
import { checkContent } from '../src/reading/check-content.ts';
import { foldName } from '../src/text/names.ts';
import { newIdentifier } from '../src/model/identifiers.ts';
import { namesOf } from '../src/model/names.ts';
import { LEVELS } from '../src/model/schema.ts';
import { slugify } from '../src/text/slug.ts';

const [title, category, level = LEVELS[0]] = process.argv.slice(2);
const folder = contentFolder();
const { content } = await checkContent(folder);
const categories = content?.categories.map(({ slug }) => slug) ?? [];

if (!title || !category) {
	fail(`Usage: npm run new "Title" <category> [level]\nCategories: ${categories.join(', ')}`);
}
if (!categories.includes(category)) {
	fail(`Unknown category "${category}". Choose one of ${categories.join(', ')}.`);
}
const known = LEVELS.find((one) => one === level);
if (!known) fail(`Unknown level "${level}". Choose one of ${LEVELS.join(', ')}.`);

const owner = content?.terms.find(({ data }) =>
	namesOf(data).some(({ name }) => foldName(name) === foldName(title)),
);
if (owner) fail(`"${title}" is already a name of ${relative('.', join(folder, owner.file))}.`);

const file = join(folder, 'terms', `${slugify(title)}.mdx`);
if (existsSync(file)) fail(`${relative('.', file)} already exists.`);
mkdirSync(join(folder, 'terms'), { recursive: true });
const entries = [...(content?.terms ?? []).map(({ data }) => data), ...(content?.retired ?? [])];
const used = new Set(entries.flatMap(({ id: other }) => other ?? []));
// Identifiers are for all entries or for none.
const id = used.size > 0 || entries.length === 0 ? newIdentifier(used, Math.random) : undefined;
writeFileSync(file, termTemplate({ title, id, category, level: known }), { flag: 'wx' });
console.log(`${relative('.', file)} created. Fill in the blanks, then run \`npm run check\`.`);

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
