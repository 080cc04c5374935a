import { countOf } from '../text/count-of.ts';
import { printable } from '../model/issues.ts';
import { fieldLanguage } from './mapping/field-language.ts';
import type { Mapping } from './mapping/mapping.ts';

export interface ListedProblem {
	/** Where it is in the source, or the file of the entry. */
	place: string;
	reason: string;
}

/** How many files, and the first of them. */
export interface ListedFiles {
	count: number;
	listed: string[];
}

/** What an import read, wrote, and could not keep. Lists have the first of each kind; counts are whole. */
export interface ImportReport {
	format: string;
	language: string;
	/** Records of the source. */
	read: number;
	/** Entries by what happened to their file. */
	written: number;
	unchanged: number;
	/** Edited since the last import, while the source stayed as it was. */
	kept: number;
	/** Edited since the last import, and changed in the source too: the file stays. */
	diverged: ListedFiles;
	/** In the last import, but no longer in the source: the file stays. */
	gone: ListedFiles;
	/** Files that no import made, in the way of an entry. */
	skipped: { count: number; reasons: Record<string, number>; listed: ListedProblem[] };
	/** Summaries that are the first sentence of the text. */
	derived: number;
	/** Entries without a summary. */
	bare: number;
	homonyms: number;
	mapping: Mapping;
	fields: { name: string; role: string; count: number; examples: string[] }[];
	/** Languages of fields beside the main one, and how many entries have a text in each. */
	otherLanguages: string[];
	translations: Record<string, number>;
	links: {
		toEntries: number;
		toAddresses: number;
		asText: number;
		missing: ListedProblem[];
		circular: number;
	};
	/** Links kept as text whose site the mapping does not name. */
	siteLinks: number;
	macros: Record<string, { link: number; text: number; dropped: number }>;
	dropped: Record<string, number>;
	images: { copied: number; problems: ListedProblem[]; problemCount: number };
	/** Texts that could not be kept as they were. */
	losses: ListedProblem[];
	lossCount: number;
	/** What is left for the maintainer to do. */
	notes: string[];
}

/** A report in lines for a terminal. */
export function formatReport(report: ImportReport, isDry: boolean): string {
	const { skipped, links, images, macros } = report;
	const lines = [
		`Read ${countOf(report.read, 'item')} (${report.format}, language ${report.language}).`,
		`${isDry ? 'Would write' : 'Wrote'} ${entries(report.written)}${report.unchanged ? `; ${report.unchanged} are unchanged` : ''}${report.kept ? `; ${report.kept} were edited and stay` : ''}.`,
	];
	if (skipped.count > 0) {
		lines.push(`Skipped ${countOf(skipped.count, 'item')}:`);
		lines.push(
			...Object.entries(skipped.reasons).map(
				([reason, count]) => `  ${count}  ${printable(reason)}`,
			),
		);
		lines.push(...listed(skipped.listed, skipped.count));
	}
	if (report.diverged.count > 0) {
		lines.push(
			`Diverged: ${entries(report.diverged.count)} changed here and in the source. They stay; import/diverged/ has those of the source:`,
		);
		lines.push(...report.diverged.listed.slice(0, 20).map((file) => `  ${printable(file)}`));
	}
	if (report.gone.count > 0) {
		lines.push(
			`No longer in the source: ${entries(report.gone.count)}, which stay (npm run retire removes one):`,
		);
		lines.push(...report.gone.listed.slice(0, 20).map((file) => `  ${printable(file)}`));
	}
	lines.push('', 'Fields:');
	const languages = new Set(report.otherLanguages);
	for (const { name, role, count, examples } of report.fields) {
		// Of many languages, each has the same fields.
		if (languages.has(fieldLanguage(name)?.tag ?? '') && report.otherLanguages.length > 2) continue;
		const example = examples[0] === undefined ? '' : `  "${printable(examples[0]).slice(0, 40)}"`;
		lines.push(
			`  ${printable(name).padEnd(24)} ${role.padEnd(16)} ${String(count).padStart(6)}${example}`,
		);
	}
	if (report.otherLanguages.length > 0) lines.push(...languageLines(report));
	lines.push('');
	lines.push(
		`Summaries: ${report.derived} derived from the first sentence and marked "derived"; ${report.bare} entries have none.`,
	);
	if (report.homonyms > 0)
		lines.push(`Homonyms: ${entries(report.homonyms)} share a headword and were told apart.`);
	lines.push(
		`Links: ${links.toEntries} to entries, ${links.toAddresses} to the web, ${links.asText} kept as text${links.circular ? `, ${links.circular} in circles became related` : ''}.`,
	);
	lines.push(...listed(links.missing, links.missing.length));
	for (const [name, use] of Object.entries(macros)) {
		const became = Object.entries(use).filter(([, count]) => count > 0);
		lines.push(
			`Macro ${printable(name)}: ${became.map(([what, count]) => `${count} ${WHAT[what] ?? what}`).join(', ')}.`,
		);
	}
	for (const [name, count] of Object.entries(report.dropped))
		lines.push(`HTML <${name}>: ${count} dropped.`);
	if (images.copied > 0 || images.problemCount > 0) {
		lines.push(
			`Images: ${images.copied} copied, ${images.problemCount} not.`,
			...listed(images.problems, images.problemCount),
		);
	}
	if (report.lossCount > 0)
		lines.push(
			`Texts: ${report.lossCount} could not be kept as they were.`,
			...listed(report.losses, report.lossCount),
		);
	lines.push(...report.notes);
	return lines.join('\n');
}

/** What became of texts in other languages. */
function languageLines({ otherLanguages, translations }: ImportReport): string[] {
	const whole = otherLanguages.filter((tag) => translations[tag]);
	const named = otherLanguages.filter((tag) => !translations[tag]);
	const lines: string[] = [];
	if (whole.length > 0)
		lines.push(
			`  Translations: ${whole.map((tag) => `${translations[tag]} ${tag}`).join(', ')}. "translations" of the mapping chooses among them; --language, the main language.`,
		);
	if (named.length > 0) lines.push(`  Only names: ${named.join(', ')}.`);
	return lines;
}

const WHAT: Readonly<Record<string, string>> = {
	link: 'to links',
	text: 'to text',
	dropped: 'removed',
};

function entries(count: number): string {
	return countOf(count, 'entry', 'entries');
}

function listed(problems: readonly ListedProblem[], count: number): string[] {
	const shown = problems
		.slice(0, 10)
		.map(({ place, reason }) => `    ${printable(place)}: ${printable(reason)}`);
	return count > shown.length && shown.length > 0
		? [...shown, `    … and ${count - shown.length} more`]
		: shown;
}
