import { createProgress } from '../src/build/progress.ts';
import { CHECK_USAGE, parseCheckCommand } from '../src/reading/check-options.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { listRules } from '../src/reading/list-rules.ts';
import { runCheck } from '../src/reading/run-check.ts';

const progress = createProgress();
try {
	// npm keeps options that are not after a --, and passes on only the names.
	for (const name of ['fix', 'format', 'max_warnings']) {
		if (!process.env[`npm_config_${name}`]) continue;
		throw new Error(
			`npm keeps options for itself. Write npx gloss check --${name.replace('_', '-')}`,
		);
	}
	const ruleIds = listRules().map(({ id }) => id);
	const command = parseCheckCommand(process.argv.slice(2), ruleIds);
	if (command.help) {
		console.log(CHECK_USAGE);
	} else {
		const folder = contentFolder();
		const { stdout, stderr, exitCode } = await runCheck(folder, command, process.stderr, {
			onProgress: (done, total) => progress.report('Checking', done, total),
		});
		progress.clear();
		if (stderr) console.error(stderr);
		if (stdout) console.log(stdout);
		process.exitCode = exitCode;
	}
} catch (error) {
	progress.clear();
	console.error((error as Error).message);
	process.exitCode = 2;
}
