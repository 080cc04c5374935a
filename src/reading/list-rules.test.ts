import {
	cpSync,
	existsSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { RULES } from '../model/rules/index.ts';
import { checkContent } from './check-content.ts';
import { listRules } from './list-rules.ts';
import { MAX_BYTES } from './reading-rules.ts';
import { NO_STORE } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ids = listRules().map(({ id }) => id);

test('rule ids are unique, sorted, and in kebab case, and rules have descriptions', () => {
	expect(ids).toEqual([...new Set(ids)].sort());
	for (const { id, description } of listRules()) {
		expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
		expect(description, id).toMatch(/^[^.].*[^.]\.$/);
	}
});

test('each content rule is in the file named after its id', () => {
	for (const { id } of RULES) expect(existsSync(`src/model/rules/${id}.ts`), id).toBe(true);
});

test(
	'every rule is violated by a fixture, and no unknown rules are reported',
	{ timeout: 30_000 },
	async () => {
		writeOtherProblems(folder);
		const results = await Promise.all(
			['src/reading/fixtures/broken', folder, writeUnusedTag(), join(folder, 'nowhere')].map(
				(path) => checkContent(path, { store: NO_STORE }),
			),
		);
		const found = results.flatMap(({ issues }) => issues.map(({ rule }) => rule));
		const ignoresCase = existsSync(join(folder, 'SITE.yaml'));
		const expected = ids.filter((id) => !(ignoresCase && id === 'no-colliding-files'));
		expect([...new Set(found)].sort()).toEqual(expected);
	},
);

/** Problems that cannot be checked in as fixtures, or that need otherwise valid content. */
function writeOtherProblems(path: string): void {
	cpSync('src/fixtures/cheese', path, { recursive: true });
	symlinkSync('curd.mdx', join(path, 'terms/link.mdx'));
	writeFileSync(join(path, 'terms/large.mdx'), 'x'.repeat(MAX_BYTES + 1));
	const curd = readFileSync(join(path, 'terms/curd.mdx'), 'utf8');
	writeFileSync(join(path, 'terms/CURD.mdx'), curd);
	writeFileSync(join(path, 'terms/deep.mdx'), `${curd}\n${'> '.repeat(10_000)}`);
	const site = readFileSync(join(path, 'site.yaml'), 'utf8');
	writeFileSync(join(path, 'site.yaml'), `${site.replace(/^roots:.*\n/m, '')}\nroots: [curd]\n`);
}

/** Whether a tag is used is known only if all entries can be read. */
function writeUnusedTag(): string {
	const path = join(folder, 'unused');
	cpSync('src/fixtures/ocha', path, { recursive: true });
	writeFileSync(join(path, 'tags.yaml'), '- { slug: unused, name: Unused, description: None. }\n');
	return path;
}
