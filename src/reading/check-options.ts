import { parseArgs } from 'node:util';
import { didYouMean } from '../text/names.ts';
import { UsageError } from './usage-error.ts';

export const FORMATS = ['pretty', 'json', 'github', 'sarif'] as const;

export interface CheckCommand {
	/** Files and folders to report on; all if there are none. */
	paths: string[];
	/** Rules to report; all if there are none. */
	rules: string[];
	format: (typeof FORMATS)[number];
	/** Whether to report errors only. */
	quiet: boolean;
	/** How many warnings are not a failure. */
	maxWarnings: number;
	fix: boolean;
	dryRun: boolean;
	help: boolean;
}

export const CHECK_USAGE = `Usage: npx gloss check [options] [files]

Reports the problems of a content folder, or of some of its files: names relative to the working
directory or to the content folder, or absolute; a folder stands for the files in it.

  --only <rule>        reports these rules only (repeatable, or with commas); npx gloss rules lists them
  --quiet              reports errors only
  --max-warnings <n>   fails if there are more warnings
  --format <format>    pretty (default), json, github (annotations of a workflow), or sarif (2.1.0);
                       npm run --silent keeps npm's banner out
  --fix                makes the changes that take no decision, then reports what remains
  --fix --dry-run      prints these changes without making them
  --help               prints this

Exit code: 0 if there are no errors, 1 if there are some or too many warnings, 2 if the command is
wrong or the content folder cannot be read.`;

const OPTIONS = {
	only: { type: 'string', multiple: true },
	quiet: { type: 'boolean', default: false },
	'max-warnings': { type: 'string' },
	format: { type: 'string', default: 'pretty' },
	fix: { type: 'boolean', default: false },
	'dry-run': { type: 'boolean', default: false },
	help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * Reads the arguments of `npx gloss check`.
 *
 * @param ruleIds All rules.
 * @throws UsageError
 */
export function parseCheckCommand(
	args: readonly string[],
	ruleIds: readonly string[],
): CheckCommand {
	const { values, positionals } = parse(args);
	const rules = (values.only ?? []).flatMap((list) => list.split(',').map((id) => id.trim()));
	for (const id of rules) {
		if (ruleIds.includes(id)) continue;
		const hint = didYouMean(id, ruleIds, 'npx gloss rules lists them.');
		throw new UsageError(`No rule "${id}". ${hint}`);
	}
	const format = FORMATS.find((one) => one === values.format);
	if (!format) {
		const hint = didYouMean(values.format, FORMATS, `Choose one of ${FORMATS.join(', ')}.`);
		throw new UsageError(`No format "${values.format}". ${hint}`);
	}
	const most = values['max-warnings'];
	if (most !== undefined && !/^\d+$/.test(most)) {
		throw new UsageError(`--max-warnings ${most} is not a whole number.`);
	}
	if (values['dry-run'] && !values.fix) throw new UsageError('--dry-run needs --fix.');
	return {
		paths: positionals,
		rules,
		format,
		quiet: values.quiet,
		maxWarnings: most === undefined ? Infinity : Number(most),
		fix: values.fix,
		dryRun: values['dry-run'],
		help: values.help,
	};
}

function parse(args: readonly string[]) {
	const known = Object.keys(OPTIONS).map((name) => `--${name}`);
	const end = args.indexOf('--');
	for (const arg of end < 0 ? args : args.slice(0, end)) {
		const name = arg.split('=', 1)[0]!;
		if (!name.startsWith('--') || known.includes(name)) continue;
		throw new UsageError(`No option ${name}. ${didYouMean(name, known, '--help lists them.')}`);
	}
	try {
		return parseArgs({ args: [...args], allowPositionals: true, options: OPTIONS });
	} catch (error) {
		throw new UsageError((error as Error).message.split('\n')[0]);
	}
}
