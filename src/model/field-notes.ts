/** A field of a content file as documentation shows it. */
export interface FieldNote {
	/** `confusedWith[].term`: a field of each item of a list. */
	name: string;
	/** What it holds, in a few words: `text`, `list of slugs`. */
	type: string;
	isRequired: boolean;
	/** As YAML would have it; undefined if there is none worth saying. */
	fallback: string | undefined;
	description: string;
}

/** The parts of a JSON Schema that zod writes. */
export interface FieldSchema {
	type?: string | readonly string[];
	description?: string;
	default?: unknown;
	const?: unknown;
	enum?: readonly unknown[];
	format?: string;
	pattern?: string;
	items?: FieldSchema | readonly FieldSchema[];
	properties?: Readonly<Record<string, FieldSchema>>;
	required?: readonly string[];
	anyOf?: readonly FieldSchema[];
	minimum?: number;
	maximum?: number;
	maxItems?: number;
}

/** All fields of a schema in its order, each before the fields that it holds. */
export function fieldNotes(schema: FieldSchema, parent = ''): FieldNote[] {
	const { properties = {}, required = [] } = schema;
	return Object.entries(properties).flatMap(([key, field]) => {
		const name = parent + key;
		const note: FieldNote = {
			name,
			type: typeOf(field),
			isRequired: required.includes(key),
			fallback: fallbackOf(field.default),
			description: field.description ?? '',
		};
		return [note, ...fieldNotes(field, `${name}.`), ...fieldNotes(itemOf(field), `${name}[].`)];
	});
}

function typeOf(schema: FieldSchema): string {
	const { type, anyOf, maximum, minimum, maxItems } = schema;
	if (schema.enum) return schema.enum.map(String).join(', ');
	if (anyOf) return [...new Set(anyOf.map(typeOf))].join(' or ');
	if (Array.isArray(schema.items)) return `[${schema.items.map(typeOf).join(', ')}]`;
	if (type === 'array') {
		const item = typeOf(itemOf(schema));
		return `list of ${item === 'fields' ? 'fields' : plural(item)}${maxItems ? `, at most ${maxItems}` : ''}`;
	}
	if (type === 'boolean') return 'true or false';
	if (type === 'integer' && minimum !== undefined && maximum !== undefined && maximum < 1e6) {
		return `whole number, ${minimum} to ${maximum}`;
	}
	if (type === 'integer') return 'whole number';
	if (type === 'number') return 'number';
	if (type === 'object') return 'fields';
	if (schema.format === 'uri') return 'address';
	return 'text';
}

/** Only these types occur as items. */
function plural(type: string): string {
	if (type === 'address') return 'addresses';
	if (/^(?:text|number|whole number)$/.test(type)) return `${type}s`;
	return type;
}

function itemOf({ items }: FieldSchema): FieldSchema {
	return items && !Array.isArray(items) ? (items as FieldSchema) : {};
}

function fallbackOf(value: unknown): string | undefined {
	const isEmpty = value === undefined || value === false || JSON.stringify(value).length === 2;
	return isEmpty ? undefined : typeof value === 'string' ? value : JSON.stringify(value);
}
