import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { stampTranslations } from './stamp-translations.ts';
import { NO_STORE } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));
cpSync('src/fixtures/jubn', folder, { recursive: true });
const read = async () => (await checkContent(folder, { store: NO_STORE })).content!;

test('translations are read beside their originals, and say whether they are older', async () => {
	const { content, issues } = await checkContent(folder, { store: NO_STORE });
	expect(issues).toEqual([]);
	expect(
		content!.translations!.map(({ slug, language, isOlder }) => [slug, language, isOlder]),
	).toEqual(
		expect.arrayContaining([
			['خثارة', 'es', true],
			['مصل', 'es', false],
		]),
	);
	expect(Object.keys(content!.languages!)).toEqual(['es']);
});

test('a digest is written where there is none, and renewed when asked for', async () => {
	expect(stampTranslations(folder, await read(), new Set())).toEqual(['terms/مصل.es.mdx']);
	expect(readFileSync(join(folder, 'terms/مصل.es.mdx'), 'utf8')).toMatch(
		/\noriginal: "[\da-f]{12}"\n---\n/,
	);
	stampTranslations(folder, await read(), new Set(['خثارة.es']));
	expect((await read()).translations!.filter(({ isOlder }) => isOlder)).toEqual([]);
});
