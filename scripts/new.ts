import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reading/content-folder.ts';
import { termTemplate } from '../src/reading/term-template.ts';
import { checkContent } from '../src/reading/check-content.ts';
import { languageOf } from '../src/text/languages/language-of.ts';
import { foldName } from '../src/text/names.ts';
import { newIdentifier } from '../src/model/identifiers.ts';
import { namesOf } from '../src/model/names.ts';
import { LEVELS } from '../src/model/schema.ts';
import { hasPlainSlug, SLUG_PATTERN, slugify } from '../src/text/slug.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { slug: { type: 'string' } },
});
// npm keeps what looks like its own options.
if (process.env['npm_config_slug']) fail('Write -- before --slug.');

const folder = contentFolder();
const { content } = await checkContent(folder);
if (!content) fail(`${relative('.', folder)} cannot be read. Run \`npm run check\`.`);
const categories = content.categories.map(({ slug }) => slug);
const hasCategories = categories.length > 0;
const hasLevels = content.terms.some(({ data }) => data.level);

const [title, ...place] = positionals;
const category = hasCategories ? place.shift() : undefined;
const level = place.shift() ?? (hasLevels ? LEVELS[0] : undefined);

if (!title || (hasCategories && !category)) {
	fail(`Usage: npm run new "Title" ${hasCategories ? '<category> ' : ''}[level] [-- --slug <slug>]
${hasCategories ? `Categories: ${categories.join(', ')}` : ''}`);
}
if (category && !categories.includes(category)) {
	fail(`Unknown category "${category}". Choose one of ${categories.join(', ')}.`);
}
const known = LEVELS.find((one) => one === level);
if (level && !known) fail(`Unknown level "${level}". Choose one of ${LEVELS.join(', ')}.`);

const language = languageOf(content.site.language);
const folded = foldName(title, language);
const owner = content.terms.find(({ data }) =>
	namesOf(data).some(({ name }) => foldName(name, language) === folded),
);
if (owner) fail(`"${title}" is already a name of ${relative('.', join(folder, owner.file))}.`);

const derived = slugify(title, language);
const slug = (values.slug ?? derived).normalize('NFC');
if (slug === '') fail(`"${title}" has no letters or digits. Choose a slug: --slug <slug>.`);
if (!SLUG_PATTERN.test(slug)) {
	fail(`"${slug}" is not a slug. Use lowercase words joined by hyphens.`);
}
if (slug !== derived && hasPlainSlug(title)) fail(`The slug of "${title}" is "${derived}".`);
if (content.slugs.terms.has(slug)) {
	fail(`terms/${slug}.mdx already exists. Choose another slug: --slug <slug>.`);
}

const file = join(folder, 'terms', `${slug}.mdx`);
if (existsSync(file)) fail(`${relative('.', file)} already exists.`);
mkdirSync(join(folder, 'terms'), { recursive: true });
const entries = [...content.terms.map(({ data }) => data), ...content.retired];
const used = new Set(entries.flatMap(({ id: other }) => other ?? []));
// Identifiers are for all entries or for none.
const id = used.size > 0 || entries.length === 0 ? newIdentifier(used, Math.random) : undefined;
writeFileSync(
	file,
	termTemplate({ title, id, category, level: known }, content?.site ?? { sections: [] }),
	{ flag: 'wx' },
);
console.log(`${relative('.', file)} created. Fill in the blanks, then run \`npm run check\`.`);
if (slug === derived && !hasPlainSlug(title)) {
	console.log('Its name becomes the address; --slug chooses another one.');
}

function fail(message: string): never {
	console.error(message);
	process.exit(1);
}
