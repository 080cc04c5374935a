import { z } from 'zod';

/** What a field of a site's own can hold. */
export const FIELD_TYPES = ['text', 'number', 'boolean', 'date', 'url', 'list'] as const;

const text = z.string().trim().min(1);
/** Name of a field: a word in front matter, JSON, and the heads of columns. */
const fieldName = z.string().regex(/^[\p{L}][\p{L}\p{M}\p{N}_-]*$/u);

/** `fields` of an entry: values of the fields that site.yaml declares. */
export const ownValuesSchema = z.record(
	fieldName,
	z.union([text, z.number(), z.boolean(), z.array(text).min(1)]),
);

/** `fields` of site.yaml: fields that entries may have beyond those of the engine. */
export const ownFieldsSchema = z.record(
	fieldName,
	z.strictObject({
		label: text.describe('What readers see before the value.'),
		type: z
			.enum(FIELD_TYPES)
			.default('text')
			.describe('What it holds: text, number, boolean, date (2026-11-30), url, or list of texts.'),
		values: z
			.array(text)
			.min(1)
			.optional()
			.describe('The values it may have, in the order in which readers choose from them.'),
		filter: z
			.boolean()
			.default(false)
			.describe('Whether readers can filter the list of all terms by it.'),
	}),
);

export type OwnFields = z.output<typeof ownFieldsSchema>;
export type OwnField = OwnFields[string];
export type OwnValues = z.output<typeof ownValuesSchema>;
export type OwnValue = OwnValues[string];

/** A value of a declared field, for readers. */
export interface OwnFact {
	name: string;
	label: string;
	type: OwnField['type'];
	/** As texts; one unless it is a list. */
	values: string[];
	filter: boolean;
}

/** The values of an entry in the order of site.yaml; those of fields that it does not declare are left out. */
export function ownFacts(declared: OwnFields, values: OwnValues): OwnFact[] {
	return Object.entries(declared).flatMap(([name, { label, type, filter }]) => {
		const value = values[name];
		return value === undefined
			? []
			: [{ name, label, type, filter, values: [value].flat().map(String) }];
	});
}

/** What is wrong with a value for the field it is in, and what to write instead. */
export function ownFieldFault(
	{ type, values }: OwnField,
	value: OwnValue,
): { message: string; hint: string } | undefined {
	const shown = JSON.stringify(value);
	const expected = EXPECTED[type];
	if (!expected.accepts(value)) return { message: `${shown} is no ${type}`, hint: expected.hint };
	const unknown = [value].flat().find((item) => values && !values.includes(String(item)));
	if (unknown === undefined) return undefined;
	return {
		message: `${JSON.stringify(unknown)} is none of its values`,
		hint: `Choose one of ${values!.join(', ')}`,
	};
}

const isText = (value: OwnValue) => typeof value === 'string';
const EXPECTED: Readonly<
	Record<OwnField['type'], { accepts(value: OwnValue): boolean; hint: string }>
> = {
	text: { accepts: isText, hint: 'Put the value in quotes' },
	number: { accepts: (value) => typeof value === 'number', hint: 'Write a number, without quotes' },
	boolean: { accepts: (value) => typeof value === 'boolean', hint: 'Write true or false' },
	date: {
		accepts: (value) => typeof value === 'string' && z.iso.date().safeParse(value).success,
		hint: 'Write a date such as "2026-11-30", in quotes',
	},
	url: {
		accepts: (value) =>
			typeof value === 'string' && z.url({ protocol: /^https?$/ }).safeParse(value).success,
		hint: 'Write a full https:// address',
	},
	list: { accepts: Array.isArray, hint: 'Write each item in a line of its own, after "- "' },
};
