import { z } from 'zod';
import { categorySchema, guideSchema, siteSchema, tagSchema, termSchema } from './schema.ts';

/** What each kind of content file may hold, as JSON Schema for editors and other tools. */
export function jsonSchemas(): Record<string, object> {
	const schemas: Record<string, z.ZodType> = {
		term: termSchema,
		guide: guideSchema,
		site: siteSchema,
		categories: z.array(categorySchema),
		tags: z.array(tagSchema),
	};
	return Object.fromEntries(
		// What an author writes, before defaults are filled in.
		Object.entries(schemas).map(([name, schema]) => [
			name,
			z.toJSONSchema(schema, { io: 'input' }),
		]),
	);
}
