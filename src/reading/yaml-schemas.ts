import { z } from 'zod';
import { categorySchema, retiredSchema, siteSchema, tagSchema } from '../model/schema.ts';

/** Schemas of the YAML files of a content folder, by name. */
export const YAML_SCHEMAS = {
	'site.yaml': siteSchema,
	'categories.yaml': z.array(categorySchema),
	'tags.yaml': z.array(tagSchema),
	'retired.yaml': z.array(retiredSchema),
};
