import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../reading/digest.ts';
import type { Draft } from '../draft.ts';
import { EntriesList, ENTRIES_FILE } from '../previous-import.ts';
import type { ImportReport } from '../report.ts';
import { inBatches } from '../resolving/in-batches.ts';
import { namesReader } from '../resolving/names-of-entry.ts';
import { entryBuilder } from './build-entry.ts';
import { Images } from './images.ts';
import { declaredFields } from './own-fields.ts';
import { countFile, emptyReport, limited } from './count-report.ts';
import { safeEntry } from './safe-entry.ts';
import { readVocabulary, writeSite, writeVocabulary } from './site-files.ts';
import { Vocabulary } from './vocabulary.ts';
import type { WriteTools } from './write-tools.ts';

/** Stages all files of an import, and reports what they hold. */
export async function writeFolder(tools: WriteTools): Promise<ImportReport> {
	const { store, stage, target, source, proposal, language, relations } = tools;
	const report = emptyReport(source, proposal, language, relations);
	const fields = declaredFields(proposal);
	const usedFields = new Set<string>();
	const categories = new Vocabulary(readVocabulary(target, 'categories.yaml'), language);
	const tags = new Vocabulary(readVocabulary(target, 'tags.yaml'), language);
	const images = new Images(source.folder, stage);
	const build = entryBuilder({ ...tools, report, categories, tags, images, fields });
	const namesOf = namesReader(store, language);
	mkdirSync(dirname(stage.path(ENTRIES_FILE)), { recursive: true });
	mkdirSync(stage.path('terms'), { recursive: true });
	const list = new EntriesList(stage.path(ENTRIES_FILE));
	const isNew = !existsSync(target);
	const previous = store.database.prepare('SELECT file, written FROM previous WHERE key = ?');
	const batch = store.database.prepare(
		'SELECT id, key, slug, title, homonym, json FROM drafts WHERE reason IS NULL AND id > ? ORDER BY id LIMIT 200',
	);
	store.database.exec('CREATE TABLE seen (key TEXT PRIMARY KEY) WITHOUT ROWID');
	const see = store.database.prepare('INSERT OR IGNORE INTO seen VALUES (?)');
	let done = 0;
	for (const row of inBatches(batch)) {
		const id = Number(row['id']);
		const { slug, title, homonym } = row as {
			slug: string;
			title: string;
			homonym: string | null;
		};
		const key = String(row['key']);
		const draft = JSON.parse(String(row['json'])) as Draft;
		const names = namesOf(id, title, homonym);
		const { entry, body } = build({ id, slug, title, draft, names });
		const { text, losses } = await safeEntry(entry, body);
		for (const reason of losses) {
			report.lossCount++;
			limited(report.losses, { place: draft.place, reason });
		}
		for (const name of Object.keys(entry.fields)) usedFields.add(name);
		if (entry.isDerived) report.derived++;
		if (!entry.summary) report.bare++;
		if (homonym) report.homonyms++;
		const file = `terms/${slug}.mdx`;
		const written = digestOf(text);
		const before = previous.get(key);
		see.run(key);
		const state = isNew
			? 'new'
			: stateOf(join(target, file), before?.['written'] as string | undefined, written);
		if (state === 'new' || state === 'unedited') {
			stage.write(file, text);
			stage.add(file);
			report.written++;
		} else if (state === 'same') report.unchanged++;
		else if (state === 'kept') report.kept++;
		else {
			stage.write(`import/diverged/${file}`, text);
			stage.add(`import/diverged/${file}`);
			countFile(report.diverged, file);
		}
		list.add(key, file, written);
		if (++done % 200 === 0) tools.onProgress(done);
		// The parser frees its memory in turns of the event loop.
		if (done % 50 === 0) await setImmediate();
	}
	const gone = store.database.prepare(
		'SELECT key, file, written FROM previous WHERE key NOT IN (SELECT key FROM seen) ORDER BY key',
	);
	for (const { key, file, written } of gone.iterate()) {
		if (existsSync(join(target, String(file)))) countFile(report.gone, String(file));
		list.add(String(key), String(file), String(written));
	}
	list.flush();
	stage.add(ENTRIES_FILE);
	const used = Object.fromEntries(Object.entries(fields).filter(([name]) => usedFields.has(name)));
	const start = { title: tools.title, description: `${tools.title}.`, language: language.tag };
	report.notes.push(
		...writeSite(stage, start, used),
		...writeVocabulary(stage, 'categories.yaml', categories.added),
		...writeVocabulary(stage, 'tags.yaml', tags.added),
	);
	report.images.copied = images.count;
	if (report.siteLinks > 0 && !proposal.mapping.baseUrl) {
		report.notes.push(
			`${report.siteLinks} links begin with "/". Say in the mapping where they lead: baseUrl: https://...`,
		);
	}
	return report;
}

/** What may be done to the file of an entry: an edited one stays as it is. */
function stateOf(
	path: string,
	before: string | undefined,
	written: string,
): 'new' | 'unedited' | 'same' | 'kept' | 'diverged' {
	if (!existsSync(path)) return 'new';
	const current = digestOf(readFileSync(path));
	if (current === written) return 'same';
	if (current === before) return 'unedited';
	return written === before ? 'kept' : 'diverged';
}
