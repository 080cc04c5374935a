/** The glossary that tests of the engine stand on; it holds one of everything an entry can hold. */
export const TEST_CONTENT = 'src/fixtures/cheese';

/** Where its site is built before the tests run, once for all of them. */
export const TEST_SITE = '.build/test-site';

/** A glossary of five terms, for tests that build again and again. */
export const TINY_CONTENT = 'src/fixtures/dairy';

/** A glossary of titles, summaries and texts, without anything that is optional. */
export const BARE_CONTENT = 'src/fixtures/bare';
