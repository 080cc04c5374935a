import { expect, test } from 'vitest';
import { z } from 'zod';
import type { FieldSchema } from './field-notes.ts';
import { fieldNotes } from './field-notes.ts';
import { jsonSchemas } from './json-schemas.ts';

const notesOf = (schema: z.ZodType) =>
	fieldNotes(z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }) as FieldSchema);

test('a field is told with its type, its default and whether it must be there', () => {
	const schema = z.strictObject({
		name: z.string().describe('What it is called.'),
		level: z.enum(['easy', 'hard']).default('easy').describe('How hard it is.'),
		year: z.int().min(1000).max(2999).optional(),
	});
	expect(notesOf(schema)).toEqual([
		{
			name: 'name',
			type: 'text',
			isRequired: true,
			fallback: undefined,
			description: 'What it is called.',
		},
		{
			name: 'level',
			type: 'easy, hard',
			isRequired: false,
			fallback: 'easy',
			description: 'How hard it is.',
		},
		{
			name: 'year',
			type: 'whole number, 1000 to 2999',
			isRequired: false,
			fallback: undefined,
			description: '',
		},
	]);
});

test('fields within fields follow the field that holds them', () => {
	const schema = z.strictObject({
		origin: z.strictObject({ url: z.url() }),
		sources: z.array(z.strictObject({ title: z.string() })).max(4),
		range: z.tuple([z.number(), z.number()]),
		names: z.array(z.union([z.string(), z.array(z.string())])),
	});
	expect(notesOf(schema).map(({ name, type }) => [name, type])).toEqual([
		['origin', 'fields'],
		['origin.url', 'address'],
		['sources', 'list of fields, at most 4'],
		['sources[].title', 'text'],
		['range', '[number, number]'],
		['names', 'list of text or list of texts'],
	]);
});

test('every field of every content file is described', () => {
	const undescribed = Object.entries(jsonSchemas()).flatMap(([file, schema]) => {
		const { items = schema } = schema as { items?: FieldSchema };
		return fieldNotes(items as FieldSchema)
			.filter(({ description }) => description === '')
			.map(({ name }) => `${file}: ${name}`);
	});
	expect(undescribed.filter((name) => !name.includes(': rules.'))).toEqual([]);
});
