import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Outcome } from './python-record.ts';
import type { Finding } from './run-block.ts';
import {
	deleteLeftovers,
	isOutdated,
	scriptedEntries,
	verifyEntries,
	writeRecord,
} from './verify-records.ts';
import { compareEntries, verifySummary } from './verify-summary.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
cpSync('src/fixtures/cheese', folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true }));

const RECORD = join(folder, 'python/terms/cheese-yield.json');
const before = readFileSync(RECORD, 'utf8');
const entry = () => scriptedEntries(folder).find(({ slug }) => slug === 'cheese-yield')!;

/** Runs the blocks of the entry on a day, all of them printing the same. */
async function verify(today: string, output: string[], isWanted = () => true): Promise<void> {
	const run = ({ digest }: { digest: string }): Promise<Finding> =>
		Promise.resolve({ digest, status: 'printed', output, python: '3.11', packages: {} });
	await verifyEntries([entry()], isWanted, run, today, ({ file }, outcomes) =>
		writeRecord(folder, file, outcomes),
	);
}

test('a result that is as it was changes nothing, not even the day', async () => {
	await verify('2030-01-01', ['10 kg']);
	const first = readFileSync(RECORD, 'utf8');
	await verify('2030-01-02', ['10 kg']);
	expect(readFileSync(RECORD, 'utf8')).toBe(first);
	await verify('2030-01-03', ['11 kg']);
	expect(readFileSync(RECORD, 'utf8')).toContain('"date": "2030-01-03"');
	writeFileSync(RECORD, before);
	await verify('2030-01-01', ['10 kg'], () => false);
	expect(readFileSync(RECORD, 'utf8')).toBe(before);
});

test('a block is run again when it, its packages or its failure ask for it', () => {
	const [block] = entry().blocks;
	const outcome = entry().record.get(block!.digest)!;
	const isOld = (changed: Partial<Outcome>, packages = {}, python = '3.11') =>
		isOutdated(block!, new Map([[block!.digest, { ...outcome, ...changed }]]), {
			python,
			packages,
		});
	expect(isOld({})).toBe(false);
	expect(isOutdated(block!, new Map(), { python: '3.11', packages: {} })).toBe(true);
	expect(isOld({ packages: { whey: '1.0' } }, { whey: '1.0' })).toBe(false);
	expect(isOld({ packages: { whey: '1.0' } }, { whey: '1.1' })).toBe(true);
	expect(isOld({}, {}, '3.12')).toBe(true);
	expect(isOld({ status: 'failed', error: 'NameError' })).toBe(true);
	expect(isOld({ status: 'varies' })).toBe(true);
});

test('a record that cannot be read has nothing on record', () => {
	writeFileSync(RECORD, '<<<<<<< mine');
	expect(entry().record.size).toBe(0);
	writeFileSync(RECORD, before);
});

test('records without an entry are deleted', () => {
	const leftover = join(folder, 'python/terms/gone.json');
	writeFileSync(leftover, before);
	deleteLeftovers(folder, scriptedEntries(folder));
	expect([leftover, RECORD].map((file) => existsSync(file))).toEqual([false, true]);
});

test('sums up, with what agrees with the JavaScript of the entry', async () => {
	const outcomes = [...entry().record.values()];
	const agreements = await compareEntries(
		[entry()],
		() => outcomes,
		() => Promise.resolve({ output: '10.1059 and 23.4469' }),
	);
	expect(verifySummary(3, outcomes, agreements)).toBe(
		'3 Python blocks: 1 ran (1 shown, 0 with stand-ins, 0 print nothing, 0 vary), 1 norun, ' +
			'0 failed, 1 without a record; 1 compared with JavaScript: 1 equal, 0 in part.',
	);
});
