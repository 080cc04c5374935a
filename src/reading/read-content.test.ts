import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from './check-content.ts';
import { NO_STORE } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a name is the same whether its letters are stored as one or as several characters', async () => {
	cpSync('src/fixtures/ocha', folder, { recursive: true });
	const name = 'どびん';
	renameSync(join(folder, 'terms/kyusu.mdx'), join(folder, `terms/${name.normalize('NFD')}.mdx`));
	for (const [file, form] of [
		['terms/煎茶.mdx', 'NFC'],
		['guides/一杯のお茶.mdx', 'NFD'],
	] as const) {
		const text = readFileSync(join(folder, file), 'utf8');
		writeFileSync(join(folder, file), text.replaceAll('kyusu', name.normalize(form)));
	}
	const { content, issues } = await checkContent(folder, { store: NO_STORE });
	expect(issues).toEqual([]);
	expect(content!.slugs.terms).toContain(name);
	expect(content!.guides[0]!.outline.links.map(({ target }) => target)).toContain(name);
});
