import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from '../src/reading/command-line.ts';
import { PROGRAM } from '../src/reading/program.ts';
import { didYouMean } from '../src/text/names.ts';

interface Command {
	about: string;
	/** Imports the script, which then runs. */
	run(): Promise<unknown>;
}

/** In the order of the help: an author's first day first. */
const COMMANDS: Readonly<Record<string, Command>> = {
	init: { about: 'writes the smallest glossary that builds', run: () => import('./init.ts') },
	import: { about: 'imports a glossary in another format', run: () => import('./import.ts') },
	start: { about: 'builds what has changed and serves it', run: () => import('./start.ts') },
	dev: { about: 'serves the site while you edit', run: () => import('./dev.ts') },
	new: { about: 'creates a term or guide', run: () => import('./new.ts') },
	check: { about: 'reports problems of the content', run: () => import('./check.ts') },
	rules: { about: 'lists the rules of the check', run: () => import('./rules.ts') },
	build: { about: 'checks the content and builds the site', run: () => import('./build.ts') },
	preview: { about: 'serves what has been built', run: () => import('./serve.ts') },
	cards: { about: 'draws pictures for shared links', run: () => import('./cards.ts') },
	quality: { about: 'counts terms, words, examples ...', run: () => import('./quality.ts') },
	retire: { about: 'removes a term; its address stays', run: () => import('./retire.ts') },
	mcp: { about: 'serves the site to agents (stdio)', run: () => import('./mcp.ts') },
	clean: { about: 'deletes the build cache', run: () => import('./clean.ts') },
	'deploy:config': {
		about: 'writes configurations of nginx and Caddy',
		run: () => import('./deploy-config.ts'),
	},
	'editor:config': {
		about: 'writes that of an editor in the browser',
		run: () => import('./editor-config.ts'),
	},
	'verify:python': {
		about: 'runs Python blocks, records what they print',
		run: () => import('./verify-python.ts'),
	},
};

const OPTIONS = `Options of every command, and variables that stand for them:

  --content <folder>   what the glossary consists of, content by default (GLOSSARY_CONTENT)
  --out <folder>       where the site is built, dist by default (GLOSSARY_OUT)
  --url <address>      public address of the site, that of site.yaml by default (SITE_URL)
  --base <path>        path of the site at that address, / by default (BASE_PATH)
  --port <number>      port of start, dev and preview, 4321 by default (PORT)`;

const HELP = `Usage: npx gloss <command> [options]

${Object.entries(COMMANDS)
	.map(([name, { about }]) => `  ${name.padEnd(15)}${about}`)
	.join('\n')}

${OPTIONS}

npx gloss check --help, import --help and init --help list what else these take.`;
/** Commands that explain themselves. */
const EXPLAINED = new Set(['init', 'import', 'check']);

try {
	const { command = '', args, env } = readCommandLine(process.argv.slice(2));
	Object.assign(process.env, env);
	if (['', 'help', '--help', '-h'].includes(command)) {
		console.log(HELP);
	} else if (['--version', '-v'].includes(command)) {
		const { version } = JSON.parse(readFileSync(join(PROGRAM, 'package.json'), 'utf8')) as {
			version: string;
		};
		console.log(version);
	} else if (Object.hasOwn(COMMANDS, command)) {
		const isAsked = args.some((arg) => arg === '--help' || arg === '-h');
		if (isAsked && !EXPLAINED.has(command)) {
			console.log(`npx gloss ${command} ${COMMANDS[command]!.about}.\n\n${OPTIONS}`);
			process.exit();
		}
		process.argv.splice(2, Infinity, ...args);
		await COMMANDS[command]!.run();
	} else {
		const hint = didYouMean(command, Object.keys(COMMANDS), 'npx gloss help lists them.');
		console.error(`There is no command "${command}". ${hint}`);
		process.exitCode = 2;
	}
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 2;
}
