import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { translationSchema } from '../../model/translation-schema.ts';
import { wordsOf } from '../../text/interface/catalogs.ts';
import { createSay } from '../../text/interface/say.ts';
import type { Draft } from '../draft.ts';
import { EntriesList, ENTRIES_FILE } from '../previous-import.ts';
import type { ImportReport } from '../report.ts';
import { inBatches } from '../resolving/in-batches.ts';
import { namesReader } from '../resolving/names-of-entry.ts';
import { entryBuilder } from './build-entry.ts';
import { Images } from './images.ts';
import { declaredFields } from './own-fields.ts';
import { freeMemory } from './free-memory.ts';
import { emptyReport, limited } from './count-report.ts';
import { entryText } from './entry-text.ts';
import type { FileState } from './place-file.ts';
import { FilePlacer } from './place-file.ts';
import { digestOfOriginal, safeEntry } from './safe-entry.ts';
import { readVocabulary, writeSite, writeVocabulary } from './site-files.ts';
import { translationText } from './translation-text.ts';
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
	const placer = new FilePlacer({ store, stage, target, list, report });
	const batch = store.database.prepare(
		'SELECT id, key, slug, title, homonym, json FROM drafts WHERE reason IS NULL AND id > ? ORDER BY id LIMIT 200',
	);
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
		const { entry, body, translations } = build({ id, slug, title, draft, names });
		const { text, losses } = await safeEntry(
			(markdown) => entryText({ ...entry, body: markdown }),
			body,
		);
		countLosses(draft.place, losses);
		for (const name of Object.keys(entry.fields)) usedFields.add(name);
		if (entry.isDerived) report.derived++;
		if (!entry.summary) report.bare++;
		if (homonym) report.homonyms++;
		count(placer.place({ key, file: `terms/${slug}.mdx`, text }));
		if (translations.length > 0) {
			const original = await digestOfOriginal(text);
			for (const { language: tag, fields: said, body: tree } of translations) {
				const print = (markdown: string) => translationText({ ...said, original, body: markdown });
				const made = await safeEntry(print, tree, translationSchema);
				countLosses(`${draft.place}, in ${tag}`, made.losses);
				// A line break cannot be in a key of a source that is a name.
				placer.place({ key: `${key}\n@${tag}`, file: `terms/${slug}.${tag}.mdx`, text: made.text });
				report.translations[tag] = (report.translations[tag] ?? 0) + 1;
			}
		}
		if (++done % 200 === 0) tools.onProgress(done);
		// The parser frees its memory in turns of the event loop.
		if (done % 50 === 0) await setImmediate();
		if (done % 2000 === 0) freeMemory();
	}
	placer.countGone();
	list.flush();
	stage.add(ENTRIES_FILE);
	const used = Object.fromEntries(Object.entries(fields).filter(([name]) => usedFields.has(name)));
	const say = createSay(wordsOf(language.tag));
	const start = {
		title: tools.title,
		description: `${tools.title}: ${say.count(done, 'term')}`,
		intro: say.count(done, 'term').replace(say.number(done), '{count}'),
		language: language.tag,
	};
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

	function count(state: FileState): void {
		if (state === 'new' || state === 'unedited') report.written++;
		else if (state === 'same') report.unchanged++;
		else if (state === 'kept') report.kept++;
	}

	function countLosses(place: string, losses: readonly string[]): void {
		report.lossCount += losses.length;
		for (const reason of losses) limited(report.losses, { place, reason });
	}
}
