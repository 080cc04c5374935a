import type { TestProject } from 'vitest/node';
import { serveSite } from '../build/static-server.ts';

declare module 'vitest' {
	interface ProvidedContext {
		address: string;
	}
}

/** Serves `dist/` while the browser tests run. */
export default async function serveBuiltSite(project: TestProject): Promise<() => void> {
	const { url, close } = await serveSite({ content: 'content', out: 'dist', base: '/' }, 4567);
	project.provide('address', url.replace(/\/$/, ''));
	return close;
}
