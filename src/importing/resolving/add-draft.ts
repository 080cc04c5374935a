import { digestOf } from '../../reading/digest.ts';
import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import type { Draft } from '../draft.ts';
import type { WorkStore } from '../work-store.ts';
import { REFERENCE_RANKS } from '../work-store.ts';
import { ownKeys } from './references.ts';

/** A function that adds a draft, its names and what links may call it. */
export function draftAdder({ database }: WorkStore, language: Language): (draft: Draft) => void {
	const insert = database.prepare(
		'INSERT INTO drafts (key, fold, digest, title, hasText, place, json) VALUES (?, ?, ?, ?, ?, ?, ?)',
	);
	const reference = database.prepare('INSERT INTO refs VALUES (?, ?, ?)');
	const name = database.prepare('INSERT INTO names VALUES (?, ?, ?, ?)');
	return (draft) => {
		const { title, aliases, spellings, references, texts, summary } = draft;
		const fold = foldName(title, language);
		const length = texts.reduce((sum, { text }) => sum + text.length, summary?.length ?? 0);
		const digest = digestOf(JSON.stringify([summary, texts]));
		const { lastInsertRowid } = insert.run(
			draft.key,
			fold,
			digest,
			title,
			length,
			draft.place,
			JSON.stringify(draft),
		);
		const id = Number(lastInsertRowid);
		const refer = (keys: readonly string[], rank: number) => {
			for (const key of keys) reference.run(key, rank, id);
		};
		for (const own of references) refer(ownKeys(own, language), REFERENCE_RANKS.id);
		refer([`=${title}`, fold], REFERENCE_RANKS.title);
		const [, bare] = /^(.+?)\s*[(（][^()（）]*[)）]$/.exec(title) ?? [];
		if (bare) refer([foldName(bare, language)], REFERENCE_RANKS.folded);
		for (const other of Object.values(draft.translations)) {
			if (other.title) refer([foldName(other.title, language)], REFERENCE_RANKS.folded);
		}
		name.run(fold, title, 'title', id);
		for (const alias of aliases) {
			const folded = foldName(alias, language);
			refer([folded], REFERENCE_RANKS.alias);
			name.run(folded, alias, 'alias', id);
		}
		for (const spelling of spellings)
			name.run(foldName(spelling, language), spelling, 'spelling', id);
	};
}
