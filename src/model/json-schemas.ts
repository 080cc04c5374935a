import { z } from 'zod';
import { comparisonSchema } from './comparison-schema.ts';
import { pageSchema } from './looks-schema.ts';
import { routeSchema } from './route-schema.ts';
import { categorySchema, guideSchema, retiredSchema, tagSchema, termSchema } from './schema.ts';
import { siteFileSchema } from './rules/rule-settings.ts';

/**
 * JSON Schemas of the content files, for editors: in draft 7, which more of them know than later ones.
 */
export function jsonSchemas(): Record<string, object> {
	const schemas: Record<string, z.ZodType> = {
		term: termSchema,
		guide: guideSchema,
		comparison: comparisonSchema,
		route: routeSchema,
		page: pageSchema,
		site: siteFileSchema,
		categories: z.array(categorySchema),
		tags: z.array(tagSchema),
		retired: z.array(retiredSchema),
	};
	return Object.fromEntries(
		Object.entries(schemas).map(([name, schema]) => [
			name,
			// Authors may leave out fields that have defaults.
			z.toJSONSchema(schema, { io: 'input', target: 'draft-7' }),
		]),
	);
}
