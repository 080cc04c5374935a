import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildFiles } from './build-files.ts';
import { checkFiles } from './check-files.ts';
import { amountOf, rngFor, seedNote, times } from './seeded.ts';
import type { HostileFile } from './hostile-files.ts';
import { anyFile, blockEntry, settingsFile } from './hostile-files.ts';
import { narrow } from './narrow.ts';
import type { CleanSite } from './site-faults.ts';
import { readClean, siteFaults } from './site-faults.ts';
import { TEST_CONTENT } from '../site-tests/test-site.ts';
import { makeWorkplace, SETTINGS, WORK } from './small-glossary.ts';

/** Milliseconds for a check or a build; a block that never ends is given up after five seconds. */
const PATIENCE = { texts: 60_000, blocks: 300_000, build: 120_000 };
/** Files that are checked at once. */
const BATCH = 25;

const texts = times(amountOf(180), (i) => anyFile(rngFor(`file ${i}`), i));
const blocks = times(amountOf(80), (i) => blockEntry(rngFor(`block ${i}`), i));
const settings = times(amountOf(40), (i) =>
	settingsFile(rngFor(`settings ${i}`), (path) => readFileSync(join(TEST_CONTENT, path), 'utf8')),
);

/** Files and blocks that the check finds nothing wrong with. */
const passed: HostileFile[] = [];
const passedSettings: HostileFile[] = [];
let clean: CleanSite;
let before: string[];

beforeAll(async () => {
	makeWorkplace();
	expect(await buildFiles([], PATIENCE.build)).toEqual([]);
	clean = readClean(SETTINGS.GLOSSARY_OUT);
	before = readdirSync('.');
}, PATIENCE.build);
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

/** Fails with what is wrong, and with the file that makes it so. */
async function expectNone(
	faults: readonly string[],
	files: readonly HostileFile[],
	look: (files: readonly HostileFile[]) => Promise<readonly string[]>,
): Promise<void> {
	if (faults.length === 0) return;
	const culprits = await narrow(files, async (some) => (await look(some)).length > 0);
	const theirs = culprits.length < files.length ? await look(culprits) : faults;
	const shown = culprits.map(({ path, content }) => `${path}\n${show(content)}`).join('\n\n');
	expect.fail(`${seedNote()}\n${theirs.slice(0, 20).join('\n')}\n\n${shown.slice(0, 5000)}`);
}

function show(content: HostileFile['content']): string {
	return JSON.stringify(
		content instanceof Uint8Array ? Buffer.from(content).toString('latin1') : content,
	);
}

async function checkAll(files: readonly HostileFile[], patience: number): Promise<HostileFile[]> {
	const { named, faults } = await checkFiles(files, patience);
	await expectNone(faults, files, async (some) => (await checkFiles(some, patience)).faults);
	return files.filter(({ path }) => !named.has(path));
}

function batches(files: readonly HostileFile[]): HostileFile[][] {
	return times(Math.ceil(files.length / BATCH), (i) => files.slice(i * BATCH, (i + 1) * BATCH));
}

test.each(batches(texts))(
	'the check names file and line of every fault in texts',
	async (...files) => {
		passed.push(...(await checkAll(files, PATIENCE.texts)));
	},
);

test.each(batches(blocks))('the check names every block that fails, and ends', async (...files) => {
	passed.push(...(await checkAll(files, PATIENCE.blocks)));
});

test('the check names every fault of the settings', async () => {
	for (const file of settings) passedSettings.push(...(await checkAll([file], PATIENCE.texts)));
});

/** Builds and looks at what came of it. */
async function build(files: readonly HostileFile[]): Promise<string[]> {
	const faults = await buildFiles(files, PATIENCE.build);
	return faults.length > 0 ? faults : siteFaults(SETTINGS.GLOSSARY_OUT, clean);
}

test('what the check lets through is built into harmless pages and files', async () => {
	// Together, files can be faulty that are not alone: two with one name, or one that links to another.
	for (let left = -1; left !== passed.length;) {
		left = passed.length;
		passed.splice(0, left, ...(await checkAll(passed, PATIENCE.blocks)));
	}
	expect(passed.length, 'hostile files that pass the check').toBeGreaterThan(0);
	await expectNone(await build(passed), passed, build);
});

test('the same of settings', async () => {
	for (const file of passedSettings) await expectNone(await build([file]), [file], build);
});

test('nothing was written elsewhere', () => {
	expect(readdirSync('.')).toEqual(before);
	expect(readdirSync(WORK).sort()).toEqual([
		'cache',
		'canary.txt',
		'canary.yaml',
		'content',
		'site',
	]);
});
