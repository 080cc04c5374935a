import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonSchemas } from './json-schemas.ts';

test.each(Object.entries(jsonSchemas()))(
	'public/schema/%s.json is up to date with `npm run schemas`',
	(name, schema) => {
		expect(JSON.parse(readFileSync(`public/schema/${name}.json`, 'utf8'))).toEqual(schema);
	},
);

test('every field of a term has a description', () => {
	const { properties, required } = jsonSchemas()['term'] as {
		properties: Record<string, { description?: string }>;
		required: string[];
	};
	expect(required).toEqual(['title']);
	for (const [name, field] of Object.entries(properties)) {
		expect(field.description, name).toBeTruthy();
	}
});
