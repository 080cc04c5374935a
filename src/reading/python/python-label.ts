import type { Outcome } from './python-record.ts';

/**
 * What stands above the output of a block: the packages it imports, or Python.
 *
 * @example outputLabel({ python: '3.11', packages: { torch: '2.13.0' } }) // => 'Output, torch 2.13'
 */
export function outputLabel({ python, packages }: Pick<Outcome, 'python' | 'packages'>): string {
	const names = Object.entries(packages).map(([name, version]) => `${name} ${minor(version)}`);
	return `Output, ${names.join(', ') || `Python ${python}`}`;
}

function minor(version: string): string {
	return version.split('.').slice(0, 2).join('.');
}
