import { z } from 'zod';
import { categorySchema, retiredSchema, tagSchema } from '../model/schema.ts';
import { siteFileSchema } from '../model/rules/rule-settings.ts';

/** Schemas of the YAML files of a content folder, by name. */
export const YAML_SCHEMAS = {
	'site.yaml': siteFileSchema,
	'categories.yaml': z.array(categorySchema),
	'tags.yaml': z.array(tagSchema),
	'retired.yaml': z.array(retiredSchema),
};
