import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Interface } from 'node:readline/promises';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/reading/content-folder.ts';
import { contentFolderProblem } from '../src/reading/content-folder-problem.ts';
import type { KnownEntries } from '../src/reading/new-entry.ts';
import * as plan from '../src/reading/new-entry.ts';
import { readFields } from '../src/reading/read-fields.ts';
import { guideTemplate, termTemplate } from '../src/reading/templates.ts';
import { explainIssue } from '../src/model/issues.ts';
import { LEVELS } from '../src/model/levels.ts';

const USAGE = `Usage: npx gloss new "Title" [category] [level] [--draft] [--slug <slug>] [--force]
       npx gloss new --guide "Title"`;

const folder = contentFolder();
const absent = contentFolderProblem(folder);
if (absent) exit(2, explainIssue(absent));
const known = readFields(folder);
let terminal: Interface | undefined;
const isTerminal = process.stdin.isTTY && process.stdout.isTTY;

try {
	const { positionals, values } = readArguments();
	const [given, ...rest] = positionals;
	const title = plan.checkTitle(given ?? (await ask('Title')));
	if (rest.length > (values.guide ? 0 : 2)) exit(2, `Put the title in quotes.\n${USAGE}`);
	const kind = values.guide ? 'guides' : 'terms';
	const notes = values.guide ? [] : plan.checkNames(title, known, values.force);
	const slug = plan.slugFor(title, values.slug, kind, known);
	const text = values.guide
		? guideTemplate(title, plan.nextOrder(known), known.site)
		: await startTerm(title, rest, values.draft);
	const file = join(folder, kind, `${slug}.mdx`);
	const shown = relative('.', file);
	if (existsSync(file)) exit(1, `${shown} already exists.`);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, text, { flag: 'wx' });
	console.log(`${shown} created. Replace each TODO; \`npx gloss check\` lists what is missing.`);
	for (const note of notes) console.log(note);
	if (!known.site || !known.categories) {
		console.log('site.yaml or categories.yaml cannot be read, so not everything could be checked.');
	}
} catch (error) {
	if ((error as Error).name === 'AbortError') exit(1, '\nNothing created.');
	if (!(error instanceof plan.Refusal)) throw error;
	exit(1, error.message);
} finally {
	terminal?.close();
}

function readArguments() {
	// npm keeps what looks like its own options.
	const kept = ['slug', 'guide', 'draft'].find((name) => process.env[`npm_config_${name}`]);
	if (kept) exit(2, `Write -- before --${kept}.\n${USAGE}`);
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				slug: { type: 'string' },
				guide: { type: 'boolean', default: false },
				draft: { type: 'boolean', default: false },
				force: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		return exit(2, `${(error as Error).message}\n${USAGE}`);
	}
}

/** The text of a new term; asks for what is missing. */
async function startTerm(title: string, rest: readonly string[], draft: boolean): Promise<string> {
	const slugs = known.categories?.map(({ slug }) => slug) ?? [];
	const answer = rest[0] ?? (slugs.length > 0 ? await ask('Category', slugs) : undefined);
	const category = answer ? plan.findCategory(answer, known) : undefined;
	const level = rest[1] ?? (await askLevel(known));
	const id = plan.identifierFor(known);
	const start = { title, id, category, level: level ? plan.findLevel(level) : undefined, draft };
	return termTemplate(start, known.site);
}

/** Terms of a glossary with levels have one, the first unless their author wants another. */
async function askLevel(entries: KnownEntries): Promise<string | undefined> {
	if (!plan.hasLevels(entries)) return undefined;
	return (isTerminal && (await ask(`Level, ${LEVELS[0]} by default`, LEVELS))) || LEVELS[0];
}

/** Asks on a terminal; in a pipe, nobody would answer. */
async function ask(question: string, choices: readonly string[] = []): Promise<string> {
	if (!isTerminal) {
		const list = choices.length > 0 ? `\n${question}: ${choices.join(', ')}` : '';
		return exit(2, USAGE + list);
	}
	terminal ??= createInterface({ input: process.stdin, output: process.stdout });
	const list = choices.length > 0 ? ` (${choices.join(', ')})` : '';
	return (await terminal.question(`${question}${list}: `)).trim();
}

function exit(code: number, message: string): never {
	console.error(message);
	process.exit(code);
}
