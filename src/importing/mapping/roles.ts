/** What a field of a source is of an entry. */
export const ROLES = {
	title: 'the headword',
	id: 'an identifier; links may name it, and opaque ones are kept as a field',
	key: 'an identifier that is only used to recognize the entry in the next import',
	name: 'another name by which links of the source call the entry, such as a path',
	alias: 'other names, in a list or parted by commas',
	spelling: 'spellings that only search should find',
	reading: 'how the headword is read, for sorting',
	definition: 'the text; its first sentence becomes the summary',
	summary: 'the summary',
	section: 'a section of the text, under the name of the field',
	category: 'the category',
	tags: 'tags',
	level: 'the level',
	related: 'related entries',
	kindOf: 'more general entries',
	partOf: 'wholes',
	narrower: 'more special entries',
	needs: 'prerequisites',
	replacedBy: 'the entry that the name now belongs to',
	source: 'addresses of sources',
	image: 'an image beside the text',
	field: 'a field of its own, declared in site.yaml',
	drop: 'nothing: it is left out',
} as const;
export type Role = keyof typeof ROLES;

/** What of an entry is translated; the rest is the same in every language. */
export const TRANSLATED_ROLES: ReadonlySet<string> = new Set<Role>([
	'title',
	'alias',
	'reading',
	'definition',
	'summary',
	'section',
]);
