import { spawnSync } from 'node:child_process';

const { status } = spawnSync(
	process.execPath,
	['--import', './scripts/compile-cache.mjs', 'scripts/build.ts'],
	{ stdio: 'inherit' },
);
if (status !== 0) process.exit(status ?? 1);
await import('./serve.ts');
