import { UsageError } from './usage-error.ts';

/** Options of every command: the variable that each stands for, and an example of its value. */
const SETTINGS: Readonly<Record<string, readonly [variable: string, example: string]>> = {
	content: ['GLOSSARY_CONTENT', 'content'],
	out: ['GLOSSARY_OUT', 'dist'],
	url: ['SITE_URL', 'https://example.org'],
	base: ['BASE_PATH', '/glossary/'],
	port: ['PORT', '4321'],
};

export interface CommandLine {
	command: string | undefined;
	/** What the command reads itself. */
	args: readonly string[];
	/** Variables that the options set. */
	env: Readonly<Record<string, string>>;
}

/**
 * Takes the options of every command out of a command line, wherever they stand. A `--`, which npm
 * needs and others do not, means nothing.
 *
 * @throws UsageError if an option has no value.
 */
export function readCommandLine(words: readonly string[]): CommandLine {
	const given = words.filter((word, index) => word !== '--' || words.indexOf('--') !== index);
	const rest: string[] = [];
	const env: Record<string, string> = {};
	while (given.length > 0) {
		const word = given.shift()!;
		const [, name = '', inline] = /^--([a-z]+)(?:=(.*))?$/s.exec(word) ?? [];
		const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name] : undefined;
		if (!setting) {
			rest.push(word);
			continue;
		}
		const value = inline ?? given.shift();
		const [variable, example] = setting;
		if (!value) throw new UsageError(`--${name} needs a value, as in --${name} ${example}.`);
		env[variable] = value;
	}
	const [command, ...args] = rest;
	return { command, args, env };
}
