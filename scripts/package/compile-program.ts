import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { compileComponent, compileModule } from './compile-module.ts';

/** What the installed package needs; the rest is for work on the engine. */
const FILES = /^(?:src|public|scripts|starter)\/|^(?:astro\.config\.mjs|tsconfig\.json)$/;
const OMITTED =
	/\.test\.ts$|\.d\.ts$|\/(?:\w+-tests|fixtures|__pycache__)\/|(?:^|\/)test-[\w-]+\.ts$|^scripts\/(?:bench|mutation|package|verify)\/|^scripts\/(?:browser|fonts|licenses|looks|mutate|schemas|verify)\.ts$/;

/**
 * Compiles the engine into a folder that mirrors this one: TypeScript as JavaScript; components,
 * styles, fonts and Python as they are.
 *
 * @returns The number of files.
 */
export function compileProgram(root: string, target: string): number {
	rmSync(target, { recursive: true, force: true });
	const files = ['src', 'public', 'scripts', 'starter', 'astro.config.mjs', 'tsconfig.json']
		.flatMap((name) => listFiles(root, name))
		.filter((file) => FILES.test(file) && !OMITTED.test(file));
	for (const file of files) {
		const [source, copy] = [join(root, file), join(target, file)];
		mkdirSync(dirname(copy), { recursive: true });
		if (/\.(?:ts|mjs)$/.test(file)) {
			const code = compileModule(readFileSync(source, 'utf8'), file);
			writeFileSync(copy.replace(/\.ts$/, '.js'), code);
		} else if (file.endsWith('.astro')) {
			writeFileSync(copy, compileComponent(readFileSync(source, 'utf8')));
		} else {
			cpSync(source, copy);
		}
	}
	// The configuration for editors of this repository needs types that are not installed.
	writeFileSync(join(target, 'tsconfig.json'), '{}\n');
	const { version, dependencies } = JSON.parse(
		readFileSync(join(root, 'package.json'), 'utf8'),
	) as object & Record<'version' | 'dependencies', unknown>;
	writeFileSync(
		join(target, 'package.json'),
		`${JSON.stringify({ version, type: 'module', dependencies }, null, '\t')}\n`,
	);
	return files.length;
}

function listFiles(root: string, name: string): string[] {
	const path = join(root, name);
	try {
		return readdirSync(path).flatMap((child) => listFiles(root, `${name}/${child}`));
	} catch {
		return [name];
	}
}
