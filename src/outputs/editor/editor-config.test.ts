import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { guideSchema, slug, termSchema } from '../../model/schema.ts';
import { siteSchema } from '../../model/site-schema.ts';
import { splitFrontMatter } from '../../reading/front-matter.ts';
import { parseFields } from '../../reading/parse-fields.ts';
import { editorConfig } from './editor-config.ts';
import type { EditorField } from './editor-fields.ts';
import { editorFields } from './editor-fields.ts';

const CHEESE = 'src/fixtures/cheese';
const yamlOf = (file: string): unknown => parse(readFileSync(join(CHEESE, file), 'utf8'));
const site = siteSchema.parse(yamlOf('site.yaml'));
const named = [{ slug: 'making', name: 'Making', description: 'How.' }];
const repository = { url: 'https://github.com/dairy/curdle.git', edit: 'https://x.example/edit' };

interface Config {
	backend: object;
	collections: { name: string; fields: EditorField[] }[];
}
function configOf(extra: Partial<typeof site> = {}, lists = named) {
	const source = { site: { ...site, repository, ...extra }, categories: lists, tags: lists };
	const config = editorConfig(source, 'content') as Config;
	const [terms, guides] = config.collections.map(({ fields }) => fields);
	return { ...config, terms: terms!, guides: guides! };
}

const CONFIG = configOf();
const find = (name: string, fields = CONFIG.terms) => fields.find((field) => field.name === name);

test('the forms have every field of the schemas, and the text', () => {
	const names = (fields: EditorField[]) => fields.map(({ name }) => name);
	expect(names(CONFIG.terms)).toEqual([...Object.keys(termSchema.shape), 'body']);
	expect(names(CONFIG.guides)).toEqual([...Object.keys(guideSchema.shape), 'body']);
	expect(names(find('origin')!.fields!)).toEqual(['year', 'by', 'work', 'url']);
	const required = CONFIG.terms.filter((field) => field.required);
	expect(names(required)).toEqual(z.toJSONSchema(termSchema, { io: 'input' }).required);
});

test('the forms offer what the site has', () => {
	expect(CONFIG.backend).toEqual({ name: 'github', repo: 'dairy/curdle' });
	const options = [{ label: 'Making', value: 'making' }];
	expect(find('category')).toMatchObject({ widget: 'select', options });
	expect(find('tags')).toMatchObject({ widget: 'select', options, multiple: true, max: 4 });
	expect(find('related')).toMatchObject({
		widget: 'relation',
		collection: 'terms',
		multiple: true,
	});
	expect(find('term', find('confusedWith')!.fields)).toMatchObject({ widget: 'relation' });
	expect(find('body')).toMatchObject({
		modes: ['raw'],
		default: '## How it works\n\nTODO\n\n## Why it matters\n\nTODO',
	});
	const bare = configOf({ sections: [] }, []);
	expect(find('category', bare.terms)).toEqual({ name: 'category', widget: 'hidden' });
	expect(find('body', bare.terms)).toMatchObject({ default: '' });
});

test('refuses a repository elsewhere, and a field that names nothing known', () => {
	expect(() => configOf({ repository: undefined })).toThrow('repository.url');
	expect(() => configOf({ repository: site.repository })).toThrow('GitHub or GitLab');
	expect(() => editorFields(z.strictObject({ rival: slug }), {})).toThrow('rival');
});

/** What a form shows of a value, and must be able to. */
function edited(value: unknown, { widget, multiple, fields }: EditorField): unknown {
	if (widget === 'hidden') return value;
	if (Array.isArray(value)) {
		expect(widget === 'list' || multiple).toBeTruthy();
		const item = { name: '', widget: fields ? 'object' : 'string', ...(fields && { fields }) };
		return value.map((one) => edited(one, item));
	}
	if (typeof value === 'object' && value !== null) {
		expect(widget).toBe('object');
		return editedAll(value, fields!);
	}
	const types: Readonly<Record<string, string>> = { number: 'number', boolean: 'boolean' };
	expect(typeof value).toBe(types[widget] ?? 'string');
	return value;
}

function editedAll(data: object, fields: EditorField[]): object {
	return Object.fromEntries(
		Object.entries(data).map(([key, value]) => [key, edited(value, find(key, fields)!)]),
	);
}

/** How Sveltia CMS writes an entry: `formatFrontMatter` in its services/contents/file/format.js. */
function saved(text: string, fields: EditorField[]): string {
	const { yaml, body } = splitFrontMatter(text)!;
	const data = editedAll(parse(yaml) as object, fields);
	const options = {
		lineWidth: 0,
		defaultKeyType: 'PLAIN',
		defaultStringType: 'QUOTE_DOUBLE',
	} as const;
	return `---\n${stringify(data, options).trim()}\n---\n\n${body.trim()}\n`;
}

test.each([
	['terms', termSchema, CONFIG.terms],
	['guides', guideSchema, CONFIG.guides],
] as const)('%s are the same after they have been edited', (kind, schema, fields) => {
	for (const name of readdirSync(join(CHEESE, kind))) {
		const text = readFileSync(join(CHEESE, kind, name), 'utf8');
		const [before, after] = [text, saved(text, fields)].map((one) => {
			const { yaml, body } = splitFrontMatter(one)!;
			const { data, issues } = parseFields<unknown>(name, schema, yaml, 2);
			return { data, issues, body };
		});
		expect(after, name).toEqual(before);
	}
});
