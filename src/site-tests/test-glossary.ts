import { compileGlossary } from '../model/compile.ts';
import { checkContent } from '../reading/check-content.ts';
import { TEST_CONTENT } from './test-site.ts';

const { content } = await checkContent(TEST_CONTENT);

/** The glossary from which the site under test was built. */
export const glossary = compileGlossary(content!);
