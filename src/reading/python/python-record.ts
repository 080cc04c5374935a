import { z } from 'zod';
import { hiddenCharacter } from '../hidden-characters.ts';

const outcomeSchema = z.strictObject({
	/** Of the block that was run. */
	digest: z.string(),
	/**
	 * What became of it: it printed something, or nothing; it was given a stand-in for what a hub would
	 * have sent, or prints something else each time, so that its output is not shown; it was only
	 * compared with the libraries; or it failed.
	 */
	status: z.enum(['printed', 'silent', 'stand-in', 'varies', 'norun', 'failed']),
	/** Lines that it printed. */
	output: z.array(z.string().refine((text) => !hiddenCharacter(text))).optional(),
	/** Why it failed. */
	error: z.string().optional(),
	/** Where, as a line of the block from 1. */
	line: z.int().min(1).optional(),
	/** Packages that could not be compared, because they are not installed. */
	unchecked: z.array(z.string()).optional(),
	/** Version of Python, such as `3.11`. */
	python: z.string(),
	/** Versions of the packages that it imports, by name. */
	packages: z.record(z.string(), z.string()),
	/** The day of the first run with this result. */
	date: z.iso.date(),
});

const recordSchema = z.strictObject({ blocks: z.array(outcomeSchema) });

/** What running a Python block has shown. */
export type Outcome = z.output<typeof outcomeSchema>;

/** The outcomes of an entry's Python blocks by digest. */
export type PythonRecord = ReadonlyMap<string, Outcome>;

/** Where the record of an entry is: `terms/brie.mdx` has `python/terms/brie.json`. */
export function recordFile(entryFile: string): string {
	return `python/${entryFile.replace(/\.mdx$/, '.json')}`;
}

/** Undefined without a text; one that is no record has no outcomes, so that its blocks are run again. */
export function parseRecord(text: string | undefined): PythonRecord | undefined {
	if (text === undefined) return undefined;
	try {
		const { blocks } = recordSchema.parse(JSON.parse(text));
		return new Map(blocks.map((outcome) => [outcome.digest, outcome]));
	} catch {
		return new Map();
	}
}

/** Fields come in the order of the schema, so that the same outcomes are the same text. */
export function printRecord(outcomes: readonly Outcome[]): string {
	return `${JSON.stringify(recordSchema.parse({ blocks: outcomes }), null, '\t')}\n`;
}
