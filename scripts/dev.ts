import { createProgress } from '../src/build/progress.ts';

console.log('Starting the dev server ...');
// Imported after the first line, because loading them takes a while.
const { startDevServer } = await import('../src/build/dev-server.ts');
const { readSettings } = await import('../src/build/settings.ts');
const { formatIssues } = await import('../src/model/issues.ts');

let lastOutput = '';
const progress = createProgress({ lines: process.stdout });
const { url, ready } = await startDevServer(readSettings(), Number(process.env['PORT'] || 4321), {
	onIssues(issues) {
		const problems = formatIssues(issues);
		if (problems === lastOutput) return;
		lastOutput = problems;
		progress.clear();
		console.log(problems || 'No problems.');
	},
	onRead(done, total) {
		progress.report('Reading entries', done, total);
		if (done === total) progress.start('Compiling pages');
	},
});
await ready;
progress.clear();
console.log(`Serving ${url}, reloading on changes (press Ctrl-C to stop).`);
