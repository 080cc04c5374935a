import { cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { useDevServer } from './use-dev-server.ts';

const { at, content, edit, get, open, page } = useDevServer(4700);

test('pages are those of the build, and say when to load again', async () => {
	const { status, text } = await get('terms/curd/');
	expect(status).toBe(200);
	expect(text).toContain('<h1>Curd</h1>');
	expect(text).toContain('http-equiv="content-security-policy"');
	const [script, version] = /@reload\.js\?version=([^"]+)/.exec(text)!;
	expect((await get(script)).text).toContain('EventSource');
	expect(await announced()).toBe(version);
	edit('terms/curd.mdx', 'Most of the fat', 'Most of all fat');
	await expect.poll(announced, { timeout: 20_000 }).not.toBe(version);
	edit('terms/curd.mdx', 'Most of all fat', 'Most of the fat');
});

/** The first version that is announced to a page that has just been loaded. */
async function announced(): Promise<string> {
	const { body } = await open('@changes');
	const reader = body!.pipeThrough(new TextDecoderStream()).getReader();
	for (let text = ''; ; text += (await reader.read()).value ?? '') {
		const version = /^data: (.*)\n\n/m.exec(text)?.[1];
		if (!version) continue;
		await reader.cancel();
		return version;
	}
}

test('files that are no pages are served from the same list', async () => {
	expect(JSON.parse((await get('search/names.json')).text)).toHaveProperty('entries');
	expect((await get('terms/curd.md')).text).toContain('# Curd');
	expect((await get('go/curds/')).text).toContain('/sub/terms/curd/');
	expect((await get('icon.svg')).text).toContain('<svg');
});

test('what is not there is a page that says so', async () => {
	const { status, text } = await get('terms/butter/');
	expect(status).toBe(404);
	expect(text).toContain('Page not found');
});

test('a saved entry is shown, in links to it too', async () => {
	edit('terms/curd.mdx', 'Most of the fat', 'Most of the oil');
	await page('terms/curd/').toContain('Most of the oil');
	edit('terms/whey.mdx', 'title: Whey', 'title: WHEY');
	await page('terms/curd/').toContain('>WHEY<');
	edit('terms/whey.mdx', 'title: WHEY', 'title: Whey');
	await page('terms/curd/').toContain('>Whey<');
});

test('an entry is followed however an editor saves it', async () => {
	const text = readFileSync(at('terms/curd.mdx'), 'utf8');
	// As vim does.
	renameSync(at('terms/curd.mdx'), at('terms/curd.mdx~'));
	writeFileSync(at('terms/curd.mdx'), text.replace('title: Curd', 'title: CURD'));
	rmSync(at('terms/curd.mdx~'));
	await page('terms/curd/').toContain('<h1>CURD</h1>');
	// As editors that write to a temporary file do.
	writeFileSync(at('terms/.curd.tmp'), text);
	renameSync(at('terms/.curd.tmp'), at('terms/curd.mdx'));
	await page('terms/curd/').toContain('<h1>Curd</h1>');
});

test('every YAML file is followed, also one that is created later', async () => {
	edit('categories.yaml', 'name: Making', 'name: Dairy work');
	await page('categories/').toContain('Dairy work');
	edit('site.yaml', 'tagline: Cheese', 'tagline: Queso');
	await page('').toContain('Queso, rind by rind');
	writeFileSync(at('retired.yaml'), '- slug: old\n  title: Old\n  replacedBy: [curd]\n');
	await page('terms/old/').toContain('Read instead');
	rmSync(at('retired.yaml'));
	await page('terms/old/').toContain('Page not found');
});

test('added, renamed and removed entries are followed', async () => {
	const text = readFileSync(at('terms/milk.mdx'), 'utf8');
	writeFileSync(at('terms/cream.mdx'), text.replace('title: Milk', 'title: Cream'));
	await page('terms/').toContain('>Cream<');
	renameSync(at('terms/cream.mdx'), at('terms/creme.mdx'));
	await expect.poll(async () => (await get('terms/cream/')).status, { timeout: 20_000 }).toBe(404);
	rmSync(at('terms/creme.mdx'));
	await page('terms/').not.toContain('>Cream<');
});

test('a picture is served as soon as it is there', async () => {
	expect((await get('images/new%20one.png')).status).toBe(404);
	cpSync(at('images/wedge.png'), at('images/new one.png'));
	expect((await get('images/new%20one.png')).status).toBe(200);
});

test('a draft is a page that says so, and is listed', async () => {
	edit('terms/curd.mdx', 'title: Curd', 'draft: true\ntitle: Curd');
	await page('terms/curd/').toContain('Draft: not published');
	expect((await get('terms/')).text).toContain('>Curd<');
	expect((await get('@problems/')).text).toMatch(/Drafts[\s\S]*>Curd</);
	edit('terms/curd.mdx', 'draft: true\n', '');
	await page('terms/curd/').not.toContain('Draft: not published');
});

test('a content folder that is replaced by another is followed', async () => {
	cpSync(content, `${content}.new`, { recursive: true });
	renameSync(content, `${content}.old`);
	renameSync(`${content}.new`, content);
	edit('terms/curd.mdx', 'title: Curd', 'title: Moved');
	await page('terms/curd/').toContain('<h1>Moved</h1>');
	edit('terms/curd.mdx', 'title: Moved', 'title: Curd');
	await page('terms/curd/').toContain('<h1>Curd</h1>');
});

test('a saved guide is compiled again', { timeout: 120_000 }, async () => {
	edit('guides/from-milk-to-wheel.mdx', 'pour off', 'pour away');
	await expect
		.poll(async () => (await get('guides/from-milk-to-wheel/')).text, { timeout: 100_000 })
		.toContain('pour away');
});
