import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent, describeContent } from '../src/files/check-content.ts';
import { writeStamp } from '../src/files/build-stamp.ts';
import { contentFolder } from '../src/files/content-folder.ts';
import { countOf } from '../src/glossary/count-of.ts';
import { formatIssues } from '../src/glossary/issues.ts';
import { writeSearchIndex } from '../src/search/write-index.ts';

const out = process.env['GLOSSARY_OUT'] || 'dist';
const work = `.build/${process.pid}`;
const next = `${work}/next`;
const started = performance.now();

const { content, issues } = checkContent(contentFolder());
if (!content || issues.length > 0) fail(formatIssues(issues));

const astro = spawnSync('astro', ['build', '--outDir', next], {
	stdio: ['ignore', 'pipe', 'pipe'],
	encoding: 'utf8',
	shell: process.platform === 'win32',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
const log = `${astro.stdout}${astro.stderr}`;
// Astro exits with 0 after errors it logged about single entries.
if (astro.status !== 0 || log.includes('[ERROR]')) fail(log);

await writeSearchIndex(next).catch((error: Error) => fail(error.message));
// Addresses that only lead on are no pages.
const pages = readdirSync(next, { recursive: true, encoding: 'utf8' }).filter(
	(name) => name.endsWith('.html') && !/^go[\\/]/.test(name),
).length;
mkdirSync(dirname(out), { recursive: true });
if (existsSync(out)) renameSync(out, `${work}/last`);
renameSync(next, out);
rmSync(work, { recursive: true, force: true });
if (out === 'dist') writeStamp(out);

const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`${describeContent(content)} on ${countOf(pages, 'page')}: ${out}/ in ${seconds} s.`);

function fail(message: string): never {
	rmSync(work, { recursive: true, force: true });
	console.error(`${message}\n\nNothing was built; ${out}/ is as it was.`);
	process.exit(1);
}
