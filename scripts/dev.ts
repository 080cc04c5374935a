import { startDevServer } from '../src/build/dev-server.ts';
import { readSettings } from '../src/build/settings.ts';
import { formatIssues } from '../src/model/issues.ts';

let lastOutput = '';
const port = Number(process.env['PORT'] || 4321);
const { url } = await startDevServer(readSettings(), port, {
	onIssues(issues) {
		const problems = formatIssues(issues);
		if (problems !== lastOutput) console.log(problems || 'No problems.');
		lastOutput = problems;
	},
});
console.log(`Serving ${url}, reloading on changes (press Ctrl-C to stop).`);
