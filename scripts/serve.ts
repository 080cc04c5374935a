import { restoreTarget } from '../src/build/staging.ts';
import { readSettings } from '../src/build/settings.ts';
import { serveSite } from '../src/build/static-server.ts';

const settings = readSettings();
restoreTarget(settings.out);
const port = Number(process.env['PORT'] || 4321);
try {
	const { url } = await serveSite(settings, port);
	console.log(`Serving ${url} (press Ctrl-C to stop).`);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
