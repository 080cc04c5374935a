import { z } from 'zod';
import { SLUG_PATTERN } from '../../text/slug.ts';

/** A field of a form of Sveltia CMS: https://sveltiacms.app/en/docs/fields. */
export interface EditorField extends Widget {
	name: string;
	required?: boolean;
	hint?: string;
}

/** What a field is edited with, and the options of that. */
interface Widget {
	widget: string;
	fields?: EditorField[];
	[option: string]: unknown;
}

/** Widgets of what names entries, categories, or tags, by field, such as `confusedWith.term`; nothing is shown of a field without a choice. */
export type Choices = Readonly<Record<string, Widget | undefined>>;

interface JsonSchema {
	type?: string;
	description?: string;
	enum?: readonly string[];
	pattern?: string;
	minimum?: number;
	maximum?: number;
	maxItems?: number;
	items?: JsonSchema;
	anyOf?: readonly JsonSchema[];
	properties?: Record<string, JsonSchema>;
	/** Of an object whose keys are values, too. */
	additionalProperties?: JsonSchema | boolean;
	required?: readonly string[];
}

/** Texts of a sentence or more. */
const LONG = new Set([
	'summary',
	'analogy',
	'difference',
	'prompt',
	'compute',
	'why',
	'explanation',
]);

/**
 * The form for the front matter of an entry.
 *
 * @throws Error if the schema has a field that names something and has no choice.
 */
export function editorFields(schema: z.ZodType, choices: Choices): EditorField[] {
	return fieldsOf(z.toJSONSchema(schema, { io: 'input' }) as JsonSchema, choices, '');
}

function fieldsOf(schema: JsonSchema, choices: Choices, prefix: string): EditorField[] {
	return Object.entries(schema.properties ?? {}).map(([name, property]) => {
		const field = {
			name,
			...widgetOf(name, property, choices, prefix + name),
			required: schema.required?.includes(name) ?? false,
			// Hints are Markdown.
			...(property.description && { hint: property.description.replaceAll('<', '&lt;') }),
		};
		return field.widget === 'hidden' ? { name, widget: 'hidden' } : field;
	});
}

function widgetOf(name: string, schema: JsonSchema, choices: Choices, path: string): Widget {
	const { type, pattern, items, maxItems: max } = schema;
	if (pattern === SLUG_PATTERN.source || items?.pattern === SLUG_PATTERN.source) {
		if (!(path in choices)) throw new Error(`Nothing says what ${path} can name.`);
		return { ...(choices[path] ?? HIDDEN), ...(items && { multiple: true, max }) };
	}
	// Values of several shapes have no widget; the editor keeps what it does not show.
	if (hasAlternatives(schema)) return HIDDEN;
	if (schema.enum) return { widget: 'select', options: schema.enum };
	switch (type) {
		case 'integer': {
			const [least, most] = [schema.minimum, schema.maximum].map(safe);
			return { widget: 'number', value_type: 'int', min: least, max: most };
		}
		case 'number':
			return { widget: 'number', value_type: 'float' };
		case 'boolean':
			return { widget: 'boolean' };
		case 'object':
			return { widget: 'object', fields: fieldsOf(schema, choices, `${path}.`) };
		case 'array':
			if (!items?.properties) return { widget: 'list', max };
			return { widget: 'list', fields: fieldsOf(items, choices, `${path}.`) };
		default:
			return {
				widget: LONG.has(name) ? 'text' : 'string',
				...(pattern && { pattern: [pattern, schema.description] }),
			};
	}
}

const HIDDEN: Widget = { widget: 'hidden' };

function hasAlternatives(schema: JsonSchema): boolean {
	const { properties = {}, additionalProperties: others, items } = schema;
	const inner = [
		...Object.values(properties),
		items,
		...(typeof others === 'object' ? [others] : []),
	];
	return (
		schema.anyOf !== undefined || inner.some((one) => one !== undefined && hasAlternatives(one))
	);
}

/** JSON Schemas of integers have the limits of JavaScript, which are none. */
function safe(limit: number | undefined): number | undefined {
	return limit !== undefined && Number.isSafeInteger(limit) && Math.abs(limit) < 2 ** 53 - 1
		? limit
		: undefined;
}
