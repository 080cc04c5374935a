import type { TestProject } from 'vitest/node';
import { serveSite } from '../build/static-server.ts';
import { TEST_CONTENT, TEST_SITE } from '../site-tests/test-site.ts';

declare module 'vitest' {
	interface ProvidedContext {
		address: string;
	}
}

/** Serves the site of the test glossary while the browser tests run. */
export default async function serveTestSite(project: TestProject): Promise<() => void> {
	const settings = { content: TEST_CONTENT, out: TEST_SITE, base: '/' };
	const { url, close } = await serveSite(settings, 4567);
	project.provide('address', url.replace(/\/$/, ''));
	return close;
}
