import { runBuild } from './run-build.ts';
import { TEST_CONTENT, TEST_SITE } from './test-site.ts';

/** Builds the site of the test glossary, or leaves it as it is if nothing has changed. */
export default function buildTestSite(): void {
	const { status, stderr } = runBuild({ GLOSSARY_CONTENT: TEST_CONTENT, GLOSSARY_OUT: TEST_SITE });
	if (status !== 0) throw new Error(`The test glossary does not build:\n${stderr}`);
}
