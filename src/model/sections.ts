/** The sections of an entry, in the order in which they may appear. */
export const SECTIONS = [
	'How it works',
	'Formally',
	'Why it matters',
	'Example',
	'In code',
	'Pitfalls',
	'History',
] as const;

/** The sections no entry may lack. */
export const REQUIRED_SECTIONS: readonly string[] = ['How it works', 'Why it matters'];

/** A section as Markdown that reads in any tool. */
export interface Section {
	/** Empty for what stands before the first heading. */
	heading: string;
	markdown: string;
}
