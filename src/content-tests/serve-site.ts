import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { readSettings } from '../build/settings.ts';
import { serveSite } from '../build/static-server.ts';

/** Serves what `npx gloss build` has made while the tests of the content run. */
export default async function serveBuiltSite(project: TestProject): Promise<() => void> {
	const settings = readSettings();
	if (!existsSync(settings.out)) {
		throw new Error(`There is no ${settings.out}/ to test: run \`npx gloss build\` first.`);
	}
	const { url, close } = await serveSite({ ...settings, base: '/' }, 4667);
	project.provide('address', url.replace(/\/$/, ''));
	return close;
}
