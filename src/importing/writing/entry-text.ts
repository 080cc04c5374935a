import type { FieldValue } from '../draft.ts';
import { yamlField, yamlScalar } from './yaml-lines.ts';

/** An entry in the words of its file. */
export interface EntryText {
	title: string;
	reading?: string | undefined;
	aliases: string[];
	spellings: string[];
	homonyms: string[];
	/** In other languages, by tag. */
	names: Record<string, string[]>;
	category?: string | undefined;
	level?: string | undefined;
	summary: string;
	isDerived: boolean;
	prerequisites: string[];
	kindOf: string[];
	partOf: string[];
	related: string[];
	tags: string[];
	fields: Record<string, FieldValue>;
	sources: { title: string; url: string }[];
	body: string;
}

/** The file of an entry. */
export function entryText(entry: EntryText): string {
	const own = Object.entries(entry.fields).flatMap(([name, value]) => yamlField(name, value, '  '));
	const names = Object.entries(entry.names).flatMap(([tag, all]) =>
		yamlField(tag, all.length === 1 ? all[0] : all, '  '),
	);
	const lines = [
		...yamlField('title', entry.title),
		...yamlField('reading', entry.reading),
		...yamlField('aliases', entry.aliases),
		...(names.length > 0 ? ['names:', ...names] : []),
		...yamlField('homonyms', entry.homonyms),
		...yamlField('spellings', entry.spellings),
		...yamlField('category', entry.category),
		...yamlField('level', entry.level),
		...(entry.summary ? yamlField('summary', entry.summary) : []),
		...(entry.isDerived ? ['derived:', '  - summary'] : []),
		...yamlField('prerequisites', entry.prerequisites),
		...yamlField('kindOf', entry.kindOf),
		...yamlField('partOf', entry.partOf),
		...yamlField('related', entry.related),
		...yamlField('tags', entry.tags),
		...(own.length > 0 ? ['fields:', ...own] : []),
		...(entry.sources.length > 0
			? [
					'sources:',
					...entry.sources.flatMap(({ title, url }) => [
						`  - title: ${yamlScalar(title)}`,
						`    url: ${yamlScalar(url)}`,
					]),
				]
			: []),
	];
	return `---\n${lines.join('\n')}\n---\n${entry.body ? `\n${entry.body}` : ''}`;
}
