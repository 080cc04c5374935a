// Lists every package of the lockfile with its license; exits 1 if one is not on the list below.
import { existsSync, readFileSync } from 'node:fs';

const ALLOWED = new Set([
	'0BSD',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'CC0-1.0',
	'ISC',
	'MIT',
	'MPL-2.0',
	'Python-2.0',
	'Unlicense',
	'Zlib',
]);
/** Licenses that are fine for some packages only: fonts, data, and a library that is linked to. */
const ALLOWED_FOR: Readonly<Record<string, RegExp>> = {
	'CC-BY-4.0': /^caniuse-lite$/,
	'LGPL-3.0-or-later': /^@img\/sharp-/,
	'OFL-1.1': /^@fontsource/,
};

interface Locked {
	version: string;
	license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, Locked>;
};

const list = Object.entries(packages)
	.filter(([path]) => path !== '')
	.map(([path, { version, license }]) => {
		const name = path.replace(/^.*node_modules\//, '');
		return { name, version, license: license ?? statedIn(`${path}/package.json`) };
	})
	.sort((a, b) => (a.name < b.name ? -1 : 1));
const refused = list.filter(({ name, license }) => !isAllowed(license, name));

for (const { name, version, license } of list) console.log(`${name}\t${version}\t${license}`);
for (const { name, license } of refused) {
	console.error(`${name}: ${license} is not on the list in scripts/licenses.ts.`);
}
process.exitCode = refused.length > 0 ? 1 : 0;

/** Old packages state theirs in other ways than the lockfile takes over. */
function statedIn(file: string): string {
	const { license, licenses } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	return String(license?.type ?? license ?? licenses?.[0]?.type ?? 'no license');
}

/** Any of what OR joins, or all of what AND joins; what has both is for a person to judge. */
function isAllowed(license: string, name: string): boolean {
	const parts = license.replace(/[()]/g, '').split(/ (?:AND|OR) /);
	const fine = parts.filter((part) => ALLOWED.has(part) || ALLOWED_FOR[part]?.test(name));
	return fine.length === parts.length || (fine.length > 0 && !license.includes(' AND '));
}
