import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockTarget, TargetBusy } from './target-lock.ts';

const folder = join(tmpdir(), `lock-${process.pid}`, 'dist');

test('a folder is locked once, and says by whom', async () => {
	const unlock = await lockTarget(folder);
	await expect(lockTarget(folder)).rejects.toThrow(TargetBusy);
	await expect(lockTarget(folder)).rejects.toThrow(`process ${process.pid}, since`);
	unlock();
	(await lockTarget(folder))();
});

test('other folders are free', async () => {
	const unlock = await lockTarget(folder);
	(await lockTarget(`${folder}-2`))();
	unlock();
});

test('a lock goes with its process, however that ends', async () => {
	const module = new URL('./target-lock.ts', import.meta.url).href;
	const code = `const { lockTarget } = await import(${JSON.stringify(module)});
await lockTarget(${JSON.stringify(folder)});
console.log('locked');
setInterval(() => {}, 1000);`;
	const holder = spawn(process.execPath, ['--input-type=module', '--eval', code]);
	await once(holder.stdout, 'data');
	await expect(lockTarget(folder)).rejects.toThrow(`process ${holder.pid}`);
	holder.kill('SIGKILL');
	await once(holder, 'exit');
	(await lockTarget(folder))();
});
