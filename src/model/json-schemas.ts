import { z } from 'zod';
import { categorySchema, guideSchema, retiredSchema, tagSchema, termSchema } from './schema.ts';
import { siteFileSchema } from './rules/rule-settings.ts';

/** JSON Schemas of the content files, for editors and other tools. */
export function jsonSchemas(): Record<string, object> {
	const schemas: Record<string, z.ZodType> = {
		term: termSchema,
		guide: guideSchema,
		site: siteFileSchema,
		categories: z.array(categorySchema),
		tags: z.array(tagSchema),
		retired: z.array(retiredSchema),
	};
	return Object.fromEntries(
		// Input schemas: authors may omit fields that have defaults.
		Object.entries(schemas).map(([name, schema]) => [
			name,
			z.toJSONSchema(schema, { io: 'input' }),
		]),
	);
}
