import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockTarget, TargetBusyError } from './target-lock.ts';

const folder = join(tmpdir(), `lock-${process.pid}`, 'dist');

test('a folder can be locked only once, and the error names the holder', async () => {
	const unlock = await lockTarget(folder);
	await expect(lockTarget(folder)).rejects.toThrow(TargetBusyError);
	await expect(lockTarget(folder)).rejects.toThrow(`process ${process.pid}, since`);
	unlock();
	(await lockTarget(folder))();
});

test('other folders can be locked at the same time', async () => {
	const unlock = await lockTarget(folder);
	(await lockTarget(`${folder}-2`))();
	unlock();
});

/** Holds the lock until it is killed; prints whether it acquired it. */
function spawnHolder() {
	const module = new URL('./target-lock.ts', import.meta.url).href;
	const code = `const { lockTarget } = await import(${JSON.stringify(module)});
setInterval(() => {}, 1000);
console.log(await lockTarget(${JSON.stringify(folder)}).then(() => 'locked', (error) => error.name + error.message));`;
	return spawn(process.execPath, ['--input-type=module', '--eval', code]);
}

async function kill(holder: ChildProcess): Promise<void> {
	holder.kill('SIGKILL');
	await once(holder, 'exit');
}

test('a lock is released when its process is killed', async () => {
	const holder = spawnHolder();
	await once(holder.stdout, 'data');
	await expect(lockTarget(folder)).rejects.toThrow(`process ${holder.pid}`);
	await kill(holder);
	(await lockTarget(folder))();
});

test('after a crash, exactly one of several processes acquires the lock', async () => {
	const crashed = spawnHolder();
	await once(crashed.stdout, 'data');
	await kill(crashed);
	const holders = Array.from({ length: 6 }, spawnHolder);
	const outputs = await Promise.all(
		holders.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()),
	);
	await Promise.all(holders.map(kill));
	expect(outputs.filter((output) => output === 'locked')).toHaveLength(1);
	expect(outputs.filter((output) => /is being written by/.test(output))).toHaveLength(5);
});
