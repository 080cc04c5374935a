// Benchmarks imports of generated glossaries: seconds and peak memory, dry, new, and once more.
//
//   node scripts/bench/import.ts [entries ...]      default: 10,000, 50,000 and 100,000
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FORMATS = ['csv', 'ndjson'] as const;
const SIZES = [10_000, 50_000, 100_000];
const GLOSS = fileURLToPath(new URL('../../bin/gloss.mjs', import.meta.url));
/** Prints the peak of its own process, in kilobytes, when it ends. */
const MEASURED = `process.once('exit', () => console.error('peak ' + process.resourceUsage().maxRSS));`;

const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : SIZES;
const folder = mkdtempSync(join(tmpdir(), 'gloss-bench-import-'));
try {
	console.log('format entries     run seconds peak MB');
	for (const format of FORMATS) {
		for (const size of sizes) {
			const source = join(folder, `generated.${format}`);
			await writeRows(source, format, size);
			const target = join(folder, 'content');
			for (const run of ['dry', 'new', 'again']) {
				const { seconds, peak } = measure([
					'import',
					source,
					'--to',
					target,
					...(run === 'dry' ? ['--dry-run'] : []),
				]);
				const cells = [String(size).padStart(7), run.padStart(7), seconds.toFixed(1).padStart(7)];
				console.log(format.padEnd(6), ...cells, String(Math.round(peak / 1024)).padStart(7));
			}
			rmSync(target, { recursive: true });
		}
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

/** Rows that refer to others; some share a name, some have an acronym. */
async function writeRows(path: string, format: string, size: number): Promise<void> {
	const file = createWriteStream(path);
	if (format === 'csv') file.write('id,term,definition,category,related\n');
	for (let number = 1; number <= size; number++) {
		const row = {
			id: `X${number}`,
			term:
				number % 50 === 0
					? `Common cheese ${number % 300}`
					: `Cheese ${number} of valley ${number % 997}${number % 7 ? '' : ` (C${number}V)`}`,
			definition: `The cheese of number ${number}, which is *set* with rennet. It ripens for ${number % 400} days in "a cellar", see [another](#X${((number * 7) % size) + 1}).`,
			category: `Valley ${number % 40}`,
			related: `X${((number * 13) % size) + 1}`,
		};
		const line =
			format === 'ndjson'
				? JSON.stringify(row)
				: Object.values(row)
						.map((value) => `"${value.replaceAll('"', '""')}"`)
						.join(',');
		if (!file.write(`${line}\n`)) await once(file, 'drain');
	}
	file.end();
	await once(file, 'finish');
}

function measure(command: readonly string[]): { seconds: number; peak: number } {
	const start = performance.now();
	const { status, stderr } = spawnSync(
		process.execPath,
		['--import', `data:text/javascript,${encodeURIComponent(MEASURED)}`, GLOSS, ...command],
		{ encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] },
	);
	if (status !== 0) throw new Error(`gloss ${command.join(' ')} failed:\n${stderr}`);
	const peaks = [...stderr.matchAll(/^peak (\d+)$/gm)].map(([, peak]) => Number(peak));
	return { seconds: (performance.now() - start) / 1000, peak: Math.max(...peaks) };
}
