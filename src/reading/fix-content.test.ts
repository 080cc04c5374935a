import {
	cpSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { termSchema } from '../model/schema.ts';
import { checkContent } from './check-content.ts';
import { fixContent, fixText } from './fix-content.ts';
import { NO_STORE } from './store.ts';

const folder = mkdtempSync(join(tmpdir(), 'gloss-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fixed(lines: string[], end = '\n'): string[] {
	const text = ['\uFEFF---', ...lines, '---', 'yes: 12:30', ''].join(end);
	const { text: after, fixes } = fixText('terms/a.mdx', text, termSchema);
	expect(fixText('terms/a.mdx', after, termSchema)).toEqual({ text: after, fixes: [] });
	expect(fixes.length > 0).toBe(after !== text);
	expect(after.startsWith(`\uFEFF---${end}`)).toBe(true);
	expect(after.endsWith(`${end}---${end}yes: 12:30${end}`)).toBe(true);
	return after.split(end).slice(1, 1 + lines.length);
}

test('quotes values and changes nothing else', () => {
	const before = [
		'title:   No   # off',
		'aliases:  [ yes,12:30 ,\'on\', curd?,  say "no"?, it\'s "so"?,a?b\\c ]',
		'spellings:',
		'-  1e3',
		'-  curds',
		'origin: { year: 0x7E1, by: y }  ',
	];
	const after = [
		'title:   "No"   # off',
		`aliases:  [ "yes","12:30" ,'on', "curd?",  'say "no"?', "it's \\"so\\"?",'a?b\\c' ]`,
		'spellings:',
		'-  "1e3"',
		'-  curds',
		'origin: { year: 2017, by: "y" }  ',
	];
	for (const end of ['\n', '\r\n', '\r']) expect(fixed(before, end)).toEqual(after);
});

test('keeps the lines of a value of several lines', () => {
	const before = ['aliases: [what is', '  curd?, whey]'];
	const after = ['aliases: ["what is', '  curd?", whey]'];
	for (const end of ['\n', '\r\n', '\r']) expect(fixed(before, end)).toEqual(after);
});

test('leaves what cannot be parsed, and values that are neither text nor a number', () => {
	expect(fixed(['aliases: [yes'])).toEqual(['aliases: [yes']);
	expect(fixed(['related: ~', 'level: no'])).toEqual(['related: ~', 'level: no']);
});

test('writes only the files that it changes, which then have no problems', async () => {
	cpSync('src/fixtures/cheese', folder, { recursive: true });
	const [curd, site] = [join(folder, 'terms/curd.mdx'), join(folder, 'site.yaml')];
	const original = readFileSync(site, 'utf8');
	writeFileSync(site, original.replace(/'(2027-11-01)'/, '$1'));
	utimesSync(curd, 1, 1);
	const fix = { file: 'site.yaml', line: 20, field: 'security.expires', before: '2027-11-01' };
	expect(fixContent(folder)).toEqual([{ ...fix, after: '"2027-11-01"' }]);
	expect(readFileSync(site, 'utf8')).toBe(original.replace(/'(2027-11-01)'/, '"$1"'));
	expect(statSync(curd).mtimeMs).toBe(1000);
	expect(fixContent(folder)).toEqual([]);
	expect((await checkContent(folder, { store: NO_STORE })).issues).toEqual([]);
});
