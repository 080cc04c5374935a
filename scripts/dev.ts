import { startDevServer } from '../src/build/dev-server.ts';
import { readSettings } from '../src/build/settings.ts';
import { formatIssues } from '../src/model/issues.ts';

let shown = '';
const port = Number(process.env['PORT'] || 4321);
const { url } = await startDevServer(readSettings(), port, (issues) => {
	const problems = formatIssues(issues);
	if (problems !== shown) console.log(problems || 'No problems.');
	shown = problems;
});
console.log(`The site is at ${url} and follows what you save (Ctrl-C stops it).`);
