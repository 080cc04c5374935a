import type { Language } from '../../text/language.ts';
import type { Proposal } from '../mapping/propose-mapping.ts';
import type { RawSource } from '../raw-record.ts';
import type { ImportReport, ListedFiles, ListedProblem } from '../report.ts';
import type { LinkCounts } from '../resolving/link-drafts.ts';

const MAX_LISTED = 50;

/** Adds a problem to a list that stays short. */
export function limited(list: ListedProblem[], problem: ListedProblem): void {
	if (list.length < MAX_LISTED) list.push(problem);
}

/** Counts a file, and lists it if it is among the first. */
export function countFile(files: ListedFiles, file: string): void {
	if (files.count++ < MAX_LISTED) files.listed.push(file);
}

/** Counts an item that becomes no entry, by the kind of its reason. */
export function countSkipped(skipped: ImportReport['skipped'], problem: ListedProblem): void {
	const kind = problem.reason
		.replace(/".*"/gs, '"…"')
		.replace(/file terms\/\S+\.mdx/, 'file')
		.replace(/terms\/\S+\.mdx/, 'a file');
	skipped.count++;
	skipped.reasons[kind] = (skipped.reasons[kind] ?? 0) + 1;
	limited(skipped.listed, problem);
}

/** The report of an import that has read its source and written nothing yet. */
export function emptyReport(
	source: RawSource,
	{ mapping, stats, otherLanguages }: Proposal,
	language: Language,
	relations: LinkCounts,
): ImportReport {
	return {
		format: source.format,
		language: language.tag,
		read: 0,
		written: 0,
		unchanged: 0,
		kept: 0,
		diverged: { count: 0, listed: [] },
		gone: { count: 0, listed: [] },
		skipped: { count: 0, reasons: {}, listed: [] },
		derived: 0,
		bare: 0,
		homonyms: 0,
		mapping,
		fields: [...stats].map(([name, { count, examples }]) => ({
			name,
			role: mapping.fields[name] ?? 'drop',
			count,
			examples,
		})),
		otherLanguages,
		translations: {},
		links: {
			toEntries: relations.resolved,
			toAddresses: 0,
			asText: relations.missingCount,
			missing: relations.missing.map(({ place, target }) => ({
				place,
				reason: `no entry "${target}"`,
			})),
			circular: relations.circular,
		},
		siteLinks: 0,
		macros: {},
		dropped: {},
		images: { copied: 0, problems: [], problemCount: 0 },
		losses: [],
		lossCount: 0,
		notes: [...(source.notes ?? [])],
	};
}
