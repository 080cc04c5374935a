import { basename, relative, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import type { Answers } from '../src/reading/init/answers.ts';
import { checkAnswer, questionsFor } from '../src/reading/init/answers.ts';
import { writeStarter } from '../src/reading/init/write-starter.ts';
import { UsageError } from '../src/reading/usage-error.ts';
import { countOf } from '../src/text/count-of.ts';

const USAGE = `Usage: npx gloss init [folder] [options]

Writes the smallest glossary that builds, with one entry a feature. Asks for what no option says; never
overwrites a file.

  --title <name>         name of the glossary
  --description <text>   what it is about, in a sentence
  --language <tag>       language of its entries, such as en or pt-BR
  --url <address>        public address of the site
  --repository <address> where its files are kept; on GitHub, a workflow that publishes is written
  --empty                leaves out the example entries, as before an import
  --yes                  asks nothing`;

const terminal =
	process.stdin.isTTY && process.stdout.isTTY
		? createInterface({ input: process.stdin, output: process.stdout })
		: undefined;
try {
	const { values, positionals } = readArguments();
	if (values.help) console.log(USAGE);
	else await init(positionals[0] ?? '.', values);
} catch (error) {
	const isAborted = (error as Error).name === 'AbortError';
	console.error(isAborted ? '\nNothing written.' : (error as Error).message);
	process.exitCode = error instanceof UsageError ? 2 : 1;
} finally {
	terminal?.close();
}

function readArguments() {
	const { values, positionals } = parseUsage();
	if (positionals.length > 1) throw new UsageError(`Name one folder.\n\n${USAGE}`);
	if (process.env['GLOSSARY_CONTENT']) {
		throw new UsageError('A new glossary is in content/ of its folder: leave out --content.');
	}
	return { values, positionals };
}

function parseUsage() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				title: { type: 'string' },
				description: { type: 'string' },
				language: { type: 'string' },
				repository: { type: 'string' },
				empty: { type: 'boolean', default: false },
				yes: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false },
			},
		});
	} catch (error) {
		throw new UsageError(`${(error as Error).message}\n\n${USAGE}`);
	}
}

async function init(
	target: string,
	values: ReturnType<typeof parseUsage>['values'],
): Promise<void> {
	const folder = resolve(target);
	const flags = { ...values, url: process.env['SITE_URL'] };
	const answers: Partial<Answers> = {};
	for (const { name, text, fallback } of questionsFor(basename(folder))) {
		const preset = fallback(answers);
		answers[name] =
			flags[name] === undefined && terminal && !values.yes
				? await ask(name, text, preset)
				: checkAnswer(name, flags[name] ?? preset);
	}
	const { created, kept } = writeStarter(folder, answers as Answers, values.empty);
	const here = relative('.', folder);
	console.log(
		created.length > 0
			? `${countOf(created.length, 'file')} written to ${here || 'this folder'}.`
			: 'Everything is there already.',
	);
	if (kept.length > 0) console.log(`Left as they are: ${kept.join(', ')}.`);
	const steps = [
		...(here ? [`cd ${here}`] : []),
		...(created.includes('package.json') ? ['npm install'] : []),
		'npx gloss dev',
	];
	console.log(`\nNext:\n${steps.map((step) => `  ${step}`).join('\n')}`);
}

/** Asks again until the answer can be used. */
async function ask(name: keyof Answers, text: string, preset: string): Promise<string> {
	const answer = await terminal!.question(preset ? `${text} (${preset}): ` : `${text}: `);
	try {
		return checkAnswer(name, answer.trim() || preset);
	} catch (error) {
		console.log((error as Error).message);
		return ask(name, text, preset);
	}
}
