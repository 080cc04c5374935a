import { createProgress } from '../src/build/progress.ts';

console.log('Starting the dev server ...');
// Imported after the first line, because loading them takes a while.
const { startDevServer } = await import('../src/build/dev-server.ts');
const { readSettings } = await import('../src/build/settings.ts');
const { formatIssues } = await import('../src/model/issues.ts');

let lastOutput = '';
let waitsFor = '';
const progress = createProgress({ lines: process.stdout });
const { url, read, ready } = await startDevServer(
	readSettings(),
	Number(process.env['PORT'] || 4321),
	{
		onIssues(issues) {
			const problems = formatIssues(issues);
			if (problems === lastOutput) return;
			lastOutput = problems;
			progress.clear();
			console.log(problems || 'No problems.');
			if (waitsFor) progress.start(waitsFor);
		},
		onRead: (done, total) => progress.report('Reading entries', done, total),
	},
);
await read;
waitsFor = 'Compiling pages';
progress.start(waitsFor);
await ready;
waitsFor = '';
progress.clear();
console.log(`Serving ${url}, reloading on changes (press Ctrl-C to stop).`);
