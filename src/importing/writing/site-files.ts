import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isSeq, parse, parseDocument, stringify } from 'yaml';
import type { DeclaredField } from './own-fields.ts';
import type { Stage } from './stage-folder.ts';
import type { VocabularyItem } from './vocabulary.ts';
import { yamlField, yamlScalar } from './yaml-lines.ts';

export interface SiteStart {
	title: string;
	description: string;
	/** With the gap {count}. */
	intro: string;
	language: string;
}

/** Writes site.yaml if there is none, else declares in it the fields that it lacks. */
export function writeSite(
	stage: Stage,
	start: SiteStart,
	fields: Record<string, DeclaredField>,
): string[] {
	const file = 'site.yaml';
	const path = join(stage.target, file);
	if (!existsSync(path)) {
		const lines = [
			...yamlField('title', start.title),
			...yamlField('description', start.description),
			...yamlField('intro', start.intro),
			...yamlField('language', start.language),
			'profile: open',
		];
		const declared = Object.keys(fields).length > 0 ? stringify({ fields }, OPTIONS) : '';
		stage.write(file, `${lines.join('\n')}\n${declared}`);
		stage.add(file);
		return [];
	}
	const document = parseDocument(readFileSync(path, 'utf8'));
	const known = document.get('fields');
	const missing = Object.entries(fields).filter(([name]) => !isMap(known) || !known.has(name));
	if (missing.length === 0) return [];
	for (const [name, field] of missing) document.setIn(['fields', name], document.createNode(field));
	stage.write(file, document.toString(OPTIONS));
	stage.add(file);
	return [`site.yaml declares more fields: ${missing.map(([name]) => name).join(', ')}.`];
}

/** Writes categories.yaml or tags.yaml, or adds what it lacks to it. */
export function writeVocabulary(
	stage: Stage,
	file: 'categories.yaml' | 'tags.yaml',
	items: readonly VocabularyItem[],
): string[] {
	if (items.length === 0) return [];
	const path = join(stage.target, file);
	const text = items
		.map(({ slug, name, description }) =>
			[
				`- slug: ${yamlScalar(slug)}`,
				`  name: ${yamlScalar(name)}`,
				`  description: ${yamlScalar(description)}`,
			].join('\n'),
		)
		.join('\n');
	const old = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
	const isList = old !== undefined && isSeq(parseDocument(old).contents);
	stage.write(file, isList ? `${old.trimEnd()}\n${text}\n` : `${text}\n`);
	stage.add(file);
	return old === undefined
		? []
		: [`${file} has more items: ${items.map(({ slug }) => slug).join(', ')}.`];
}

/** Categories or tags that a folder has. */
export function readVocabulary(target: string, file: string): { slug: string; name: string }[] {
	const path = join(target, file);
	if (!existsSync(path)) return [];
	const items: unknown = parse(readFileSync(path, 'utf8'), { logLevel: 'silent' });
	return Array.isArray(items) ? (items as { slug: string; name: string }[]) : [];
}

/** The language of a folder that has a site.yaml. */
export function siteLanguage(target: string): string | undefined {
	const path = join(target, 'site.yaml');
	if (!existsSync(path)) return undefined;
	const site = parse(readFileSync(path, 'utf8'), { logLevel: 'silent' }) as {
		language?: unknown;
	} | null;
	return typeof site?.language === 'string' ? site.language : undefined;
}

const OPTIONS = { compat: 'yaml-1.1', lineWidth: 0 } as const;
