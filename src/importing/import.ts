import { existsSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parse, stringify } from 'yaml';
import { languageOf } from '../text/languages/language-of.ts';
import type { Format } from './formats/format-names.ts';
import type { SourceOptions } from './formats/open-source.ts';
import { openSource } from './formats/open-source.ts';
import type { Mapping } from './mapping/mapping.ts';
import { mappingSchema } from './mapping/mapping.ts';
import { humanName, mapRecord } from './mapping/map-record.ts';
import { proposeMapping } from './mapping/propose-mapping.ts';
import { loadForeign, loadPrevious, MAPPING_FILE } from './previous-import.ts';
import { ImportError } from './raw-record.ts';
import type { ImportReport } from './report.ts';
import { draftAdder } from './resolving/add-draft.ts';
import { chooseSlugs } from './resolving/choose-slugs.ts';
import { linkDrafts } from './resolving/link-drafts.ts';
import { mergeDrafts } from './resolving/merge-drafts.ts';
import { References } from './resolving/references.ts';
import { dropDeleted, dropForeign, skippedDrafts } from './resolving/skip-drafts.ts';
import { WorkStore } from './work-store.ts';
import { siteLanguage } from './writing/site-files.ts';
import { countSkipped } from './writing/count-report.ts';
import { Stage } from './writing/stage-folder.ts';
import { writeFolder } from './writing/write-folder.ts';

export interface ImportOptions extends SourceOptions {
	/** File or folder. */
	source: string;
	/** Content folder; created if it does not exist. */
	to: string;
	/** A mapping file; by default that of the last import into the folder, if there was one. */
	mapping?: string | undefined;
	/** Title of a new site; by default the name of the source. */
	title?: string | undefined;
	/** Changes nothing; the report says what would be done. */
	isDry?: boolean | undefined;
	onProgress?: (phase: 'reading' | 'writing', done: number) => void;
}

/**
 * Imports a glossary into a content folder, which then builds as it is. Memory does not grow with the
 * number of entries. If it fails, the folder is as it was.
 *
 * @throws ImportError if the source, the mapping or the folder cannot be used.
 */
export async function importGlossary(options: ImportOptions): Promise<ImportReport> {
	const target = resolve(options.to);
	const given = readMapping(options, target);
	const source = await openSource(resolve(options.source), {
		...given,
		...definedOnly({ format: options.format }),
		language: given.language ?? siteLanguage(target),
	});
	const proposal = await proposeMapping(source, {
		...given,
		language: given.language ?? siteLanguage(target),
	});
	const { mapping } = proposal;
	if (proposal.records === 0)
		throw new ImportError(`"${options.source}" has no entries (read as ${source.format}).`);
	const language = languageOf(siteLanguage(target) ?? mapping.language ?? 'en');
	const store = new WorkStore();
	const stage = new Stage(options.isDry ? join(store.folder, 'dry', basename(target)) : target);
	try {
		await loadPrevious(store, target);
		loadForeign(store, target, language);
		const add = draftAdder(store, language);
		const skipped: ImportReport['skipped'] = { count: 0, reasons: {}, listed: [] };
		let read = 0;
		let index = 0;
		for await (const record of source.records()) {
			if (index++ < (mapping.skip ?? 0)) {
				const reason = 'is among the first items, which the mapping skips';
				countSkipped(skipped, { place: record.place, reason });
				continue;
			}
			const draft = mapRecord(record, mapping, mapping.markup ?? source.markup);
			if ('reason' in draft) countSkipped(skipped, { place: record.place, reason: draft.reason });
			else add(draft);
			if (++read % 1000 === 0) options.onProgress?.('reading', read);
		}
		store.index();
		const references = new References(store, language);
		dropDeleted(store, target);
		dropForeign(store);
		mergeDrafts(store, references, language);
		chooseSlugs(store, language);
		const relations = linkDrafts(store, references);
		const report = await writeFolder({
			store,
			stage,
			target,
			source,
			proposal,
			language,
			references,
			relations,
			title: options.title ?? humanName(basename(resolve(options.source)).replace(/\.\w+$/, '')),
			onProgress: (done) => options.onProgress?.('writing', done),
		});
		for (const item of skippedDrafts(store)) countSkipped(skipped, item);
		report.read = index;
		report.skipped = skipped;
		if (options.isDry) stage.discard();
		else {
			stage.write(MAPPING_FILE, `${stringify(mapping, { lineWidth: 0 })}`);
			stage.add(MAPPING_FILE);
			stage.commit();
		}
		return report;
	} catch (error) {
		stage.discard();
		throw error;
	} finally {
		store.close();
	}
}

/** The mapping that is given, or that of the last import, with what the call says. */
function readMapping(options: ImportOptions, target: string): Mapping {
	const last = join(target, MAPPING_FILE);
	const path = options.mapping ?? (existsSync(last) ? last : undefined);
	if (options.mapping && !existsSync(options.mapping)) {
		throw new ImportError(
			`The mapping file "${options.mapping}" does not exist. --dry-run proposes one.`,
		);
	}
	const { format, language, records, delimiter, header, skip } = options;
	const said = definedOnly({ format, language, records, delimiter, header, skip });
	let data: unknown = {};
	try {
		data = path ? (parse(readFileSync(path, 'utf8')) ?? {}) : {};
	} catch (error) {
		throw new ImportError(`${path} is not YAML: ${(error as Error).message}`);
	}
	const result = mappingSchema.safeParse({ ...(data as object), ...said });
	if (result.success) return result.data;
	const faults = result.error.issues.map(
		({ path: at, message }) => `  ${at.join('.')}: ${message}`,
	);
	throw new ImportError(`${path ?? 'The call'} has mistakes:\n${faults.join('\n')}`);
}

function definedOnly<T extends object>(
	values: T,
): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
	const defined = Object.entries(values).filter(([, value]) => value !== undefined);
	return Object.fromEntries(defined) as { [Key in keyof T]?: Exclude<T[Key], undefined> };
}

export type { Format, ImportReport };
