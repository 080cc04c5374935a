import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TEST_CONTENT } from '../site-tests/test-site.ts';
import { expectNoFaults } from './blame.ts';
import { buildFiles, buildRefused } from './build-files.ts';
import { checkFiles } from './check-files.ts';
import type { HostileFile } from './hostile-files.ts';
import { anyFile, blockEntry, settingsFile } from './hostile-files.ts';
import { amountOf, rngFor, times } from './seeded.ts';
import type { CleanSite } from './site-faults.ts';
import { readClean, siteFaults } from './site-faults.ts';
import { makeWorkplace, SETTINGS, WORK } from './small-glossary.ts';

/** Milliseconds, also for a busy machine. A block that never ends is stopped after 5 seconds of work. */
const TIMEOUTS = { texts: 120_000, blocks: 300_000, build: 180_000 };
/** Files that are checked together. */
const BATCH = 25;

const texts = times(amountOf(180), (i) => anyFile(rngFor(`file ${i}`), i));
const blocks = times(amountOf(80), (i) => blockEntry(rngFor(`block ${i}`), i));
const settings = times(amountOf(40), (i) =>
	settingsFile(rngFor(`settings ${i}`), (path) => readFileSync(join(TEST_CONTENT, path), 'utf8')),
);

/** What the check finds no fault with. */
const passed: HostileFile[] = [];
const passedSettings: HostileFile[] = [];
let clean: CleanSite;

beforeAll(async () => {
	makeWorkplace();
	expect(await buildFiles([], TIMEOUTS.build)).toEqual([]);
	clean = readClean(SETTINGS.GLOSSARY_OUT);
}, TIMEOUTS.build);
afterAll(() => rmSync(WORK, { recursive: true, force: true }));

function batchesOf(files: readonly HostileFile[]): HostileFile[][] {
	return times(Math.ceil(files.length / BATCH), (i) => files.slice(i * BATCH, (i + 1) * BATCH));
}

/** The files that pass. */
async function check(files: readonly HostileFile[], timeout: number): Promise<HostileFile[]> {
	await expectNoFaults(files, async (some) => (await checkFiles(some, timeout)).faults);
	const { named } = await checkFiles(files, timeout);
	return files.filter(({ path }) => !named.has(path));
}

test.each(batchesOf(texts))('the check names every fault in texts, and ends', async (...files) => {
	const fine = await check(files, TIMEOUTS.texts);
	passed.push(...fine);
	const refused = files.filter((file) => !fine.includes(file));
	await expectNoFaults(refused, (some) => buildRefused(some, TIMEOUTS.build));
});

test.each(batchesOf(blocks))(
	'the check names every block that fails, and ends',
	async (...files) => {
		passed.push(...(await check(files, TIMEOUTS.blocks)));
	},
);

test('the check names every fault in what a glossary has once', async () => {
	for (const file of settings) passedSettings.push(...(await check([file], TIMEOUTS.texts)));
});

async function buildAndInspect(files: readonly HostileFile[]): Promise<string[]> {
	const faults = await buildFiles(files, TIMEOUTS.build);
	return faults.length > 0 ? faults : siteFaults(SETTINGS.GLOSSARY_OUT, clean);
}

test('what passes the check becomes harmless pages and files', async () => {
	// Files can be at fault together that are not alone: two with one name, or a link to another.
	for (let before = -1; before !== passed.length;) {
		before = passed.length;
		passed.splice(0, before, ...(await check(passed, TIMEOUTS.blocks)));
	}
	expect(passed.length, 'hostile files that pass').toBeGreaterThan(0);
	await expectNoFaults(passed, buildAndInspect);
});

test('so does what a glossary has once', async () => {
	for (const file of passedSettings) await expectNoFaults([file], buildAndInspect);
});

test('nothing was written elsewhere', () => {
	const expected = ['cache', 'canary.txt', 'canary.yaml', 'content', 'site'];
	expect(readdirSync(WORK).sort()).toEqual(expected);
});
