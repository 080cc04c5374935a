import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../reading/check-content.ts';
import { NO_STORE } from '../reading/store.ts';
import { errorsIn, formatIssues } from '../model/issues.ts';
import type { ImportOptions, ImportReport } from './import.ts';
import { importGlossary } from './import.ts';

/** A source and a content folder in a temporary place. */
export interface Imported {
	report: ImportReport;
	folder: string;
	source: string;
	/** Names of the files in terms/, without extension. */
	slugs: string[];
	/** The fields of an entry. */
	fields(slug: string): Record<string, unknown>;
	/** The text of an entry. */
	body(slug: string): string;
	site: Record<string, unknown>;
}

/**
 * Imports files and requires that the result has no errors.
 *
 * @param files Contents by name; the source is the only one, or the folder of several.
 */
export async function importFiles(
	files: Record<string, string | Uint8Array>,
	options: Partial<ImportOptions> = {},
): Promise<Imported> {
	const place = mkdtempSync(join(tmpdir(), 'gloss-import-test-'));
	onTestFinished(() => rmSync(place, { recursive: true, force: true }));
	const names = Object.keys(files);
	writeFiles(join(place, 'source'), files);
	const source = join(
		place,
		'source',
		names.length === 1 && !names[0]!.includes('/') ? names[0]! : '',
	);
	const folder = options.to ?? join(place, 'content');
	const report = await importGlossary({ source, to: folder, ...options });
	await expectNoErrors(folder);
	return read(folder, source, report);
}

export function writeFiles(folder: string, files: Record<string, string | Uint8Array>): void {
	for (const [name, content] of Object.entries(files)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), content);
	}
}

async function expectNoErrors(folder: string): Promise<void> {
	const { issues } = await checkContent(folder, { store: NO_STORE, month: '2026-11' });
	const errors = errorsIn(issues);
	if (errors.length > 0) throw new Error(formatIssues(errors));
}

export function read(folder: string, source: string, report: ImportReport): Imported {
	const textOf = (slug: string) => readFileSync(join(folder, 'terms', `${slug}.mdx`), 'utf8');
	const split = (slug: string) => /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(textOf(slug))!;
	return {
		report,
		folder,
		source,
		slugs: readdirSync(join(folder, 'terms'))
			.map((name) => name.replace(/\.mdx$/, ''))
			.sort(),
		fields: (slug) => parse(split(slug)[1]!) as Record<string, unknown>,
		body: (slug) => split(slug)[2]!.trim(),
		site: parse(readFileSync(join(folder, 'site.yaml'), 'utf8')) as Record<string, unknown>,
	};
}
