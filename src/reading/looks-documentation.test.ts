import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { looksShape } from '../model/looks-schema.ts';
import { siteSchema } from '../model/site-schema.ts';

const looks = parse(readFileSync('docs/looks.yaml', 'utf8')) as { settings: object }[];
const page = readFileSync('docs/looks.md', 'utf8');

test('docs/looks.md shows every setting of how a site looks, with a picture', () => {
	const shown = looks.flatMap(({ settings }) => Object.keys(settings));
	expect(shown.toSorted()).toEqual(Object.keys(looksShape).toSorted());
	const pictures = [...page.matchAll(/\]\((looks\/[\w-]+\.png)\)/g)].map(([, file]) => file!);
	expect(pictures.length).toBe(looks.length);
	for (const file of pictures) expect(existsSync(`docs/${file}`), file).toBe(true);
});

test('what it shows can be written', () => {
	const site = { title: 'Knots', description: 'What sailors tie.', language: 'en' };
	for (const { settings } of looks) {
		expect(siteSchema.safeParse({ ...site, ...settings }).error).toBeUndefined();
	}
});
