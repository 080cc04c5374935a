import { z } from 'zod';
import { LANGUAGE_TAG } from '../../text/language-tag.ts';
import { FORMATS } from '../formats/format-names.ts';
import { MARKUPS } from '../text/source-html.ts';
import { ROLES } from './roles.ts';

const role = z
	.string()
	.regex(
		new RegExp(`^(?:${Object.keys(ROLES).join('|')})(?:@[\\w-]+)?(?::.+)?$`),
		`is not one of ${Object.keys(ROLES).join(', ')}`,
	);

/** A mapping file: how to read a source. All of it may be left out. */
export const mappingSchema = z.strictObject({
	format: z.enum(FORMATS).optional().describe('Format of the source.'),
	language: z
		.string()
		.optional()
		.describe('BCP 47 tag; of a source in several, the one to import.'),
	translations: z
		.array(z.string().regex(LANGUAGE_TAG))
		.optional()
		.describe(
			'The other languages whose texts become translations, by default those of a twentieth of the entries; of the rest, names are kept.',
		),
	records: z.string().optional().describe('Path of the objects in JSON: $.terms.*'),
	delimiter: z.string().optional().describe('Delimiter of CSV.'),
	header: z.boolean().optional().describe('Whether the first row of CSV has the names of columns.'),
	skip: z.int().min(0).optional().describe('How many items at the beginning are no entries.'),
	markup: z.enum(MARKUPS).optional().describe('How texts are written; each is guessed otherwise.'),
	baseUrl: z.url().optional().describe('Where links that begin with / lead.'),
	suffix: z.string().optional().describe('What every headword ends with, to be removed.'),
	brackets: z
		.enum(['acronyms', 'names', 'keep'])
		.optional()
		.describe(
			'What in brackets after a headword becomes an alias: acronyms, any name, or nothing.',
		),
	fields: z
		.record(z.string(), role)
		.default({})
		.describe(
			'What each field of the source is: a role, a role in another language, as in title@es, or a role and a name, as in field:Released.',
		),
});

export type Mapping = z.output<typeof mappingSchema>;

/** A role of a mapping file in its parts: `section@es:Note`. */
export function partsOfRole(mapped: string): {
	role: string;
	language: string | undefined;
	label: string | undefined;
} {
	const [, role, language, label] = /^([^@:]*)(?:@([^:]+))?(?::(.*))?$/s.exec(mapped)!;
	return { role: role!, language, label };
}
