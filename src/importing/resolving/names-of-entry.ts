import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import type { WorkStore } from '../work-store.ts';

export interface EntryNames {
	aliases: string[];
	spellings: string[];
	/** Names that it shares with others. */
	homonyms: string[];
	/** Names that are the headword of another entry. */
	dropped: string[];
}

/** A function that gives the names of an entry as far as they are its own. */
export function namesReader(
	{ database }: WorkStore,
	language: Language,
): (id: number, title: string, homonym: string | null) => EntryNames {
	const own = database.prepare(
		"SELECT fold, name, role FROM names WHERE id = ? AND role != 'title' ORDER BY rowid",
	);
	const others = database.prepare('SELECT role FROM names WHERE fold = ? AND id != ?');
	return (id, title, homonym) => {
		const names: EntryNames = {
			aliases: [],
			spellings: [],
			homonyms: homonym ? [homonym] : [],
			dropped: [],
		};
		const seen = new Set([foldName(title, language), foldName(homonym ?? title, language)]);
		for (const row of own.all(id)) {
			const { fold, name, role } = row as { fold: string; name: string; role: string };
			if (seen.has(fold) || fold === '') continue;
			seen.add(fold);
			const rivals = others.all(fold, id).map((other) => String(other['role']));
			if (rivals.includes('title')) names.dropped.push(name);
			else if (role === 'spelling') {
				if (rivals.length === 0) names.spellings.push(name);
			} else if (rivals.includes('alias')) names.homonyms.push(name);
			else names.aliases.push(name);
		}
		return names;
	};
}
