// Lists the licenses of all packages in the lockfile; exits with 1 if one is not allowed below.
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
/** Licenses allowed for some packages only: fonts, data, and a dynamically linked library. */
const ALLOWED_FOR: Readonly<Record<string, RegExp>> = {
	'CC-BY-4.0': /^caniuse-lite$/,
	'LGPL-3.0-or-later': /^@img\/sharp-/,
	'OFL-1.1': /^@fontsource/,
};

interface LockedPackage {
	version: string;
	license?: string;
}

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
	packages: Record<string, LockedPackage>;
};

const list = Object.entries(packages)
	.filter(([path]) => path !== '')
	.map(([path, { version, license }]) => {
		const name = path.replace(/^.*node_modules\//, '');
		return { name, version, license: license ?? readLicense(`${path}/package.json`) };
	})
	.sort((a, b) => (a.name < b.name ? -1 : 1));
const rejected = list.filter(({ name, license }) => !isAllowed(license, name));

for (const { name, version, license } of list) console.log(`${name}\t${version}\t${license}`);
for (const { name, license } of rejected) {
	console.error(`${name}: ${license} is not on the list in scripts/licenses.ts.`);
}
process.exitCode = rejected.length > 0 ? 1 : 0;

/** The lockfile lacks the license of packages that use outdated fields. */
function readLicense(file: string): string {
	const { license, licenses } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
	return String(license?.type ?? license ?? licenses?.[0]?.type ?? 'no license');
}

/** One alternative of an OR must be allowed, or all parts of an AND; mixed expressions are rejected. */
function isAllowed(license: string, name: string): boolean {
	const parts = license.replace(/[()]/g, '').split(/ (?:AND|OR) /);
	const allowed = parts.filter((part) => ALLOWED.has(part) || ALLOWED_FOR[part]?.test(name));
	return allowed.length === parts.length || (allowed.length > 0 && !license.includes(' AND '));
}
