import type { Language } from '../../text/language.ts';
import { foldName } from '../../text/names.ts';
import type { Draft } from '../draft.ts';
import type { WorkStore } from '../work-store.ts';
import { inBatches } from './in-batches.ts';
import type { References } from './references.ts';

/** A text that only says where to look: a name or a link after "see" or "short for". */
const STUB =
	/^\W*(?:see(?:\s+also)?|redirects?\s+to|(?:an?\s+)?(?:abbreviation|acronym|synonym|short|shorthand|alias|initialism)\s+(?:for|of)|same\s+as|véase|ver|abreviatura\s+de|sinónimo\s+de|siehe|abkürzung\s+für|voir|abréviation\s+de|synonyme\s+de|vedi|zie|参照|参见|参見|انظر|см\.?)\s*[:：]?\s+([^\n]{1,250}?)\s*[.。]?\s*$/iu;
const MAX_STUB = 300;

/**
 * Makes entries that only lead to another one names of that one, and merges those that say the same
 * under the same name.
 */
export function mergeDrafts(store: WorkStore, references: References, language: Language): void {
	const { database } = store;
	const merge = database.prepare('UPDATE drafts SET mergedInto = ?, reason = ? WHERE id = ?');
	const titleOf = database.prepare('SELECT title FROM drafts WHERE id = ?');
	const move = database.prepare(
		"UPDATE names SET id = ?, role = CASE role WHEN 'title' THEN 'alias' ELSE role END WHERE id = ?",
	);
	const skip = database.prepare('UPDATE drafts SET reason = ? WHERE id = ?');
	const rows = database.prepare(
		`SELECT id, json FROM drafts WHERE id > ? AND (hasText < ${MAX_STUB} OR json LIKE '%"replacedBy":["%') ORDER BY id LIMIT 500`,
	);
	for (const { id, json } of inBatches(rows)) {
		const draft = JSON.parse(String(json)) as Draft;
		const target = targetOf(draft);
		if (target === undefined) continue;
		const found = references.find(target);
		if (found === undefined || found === Number(id)) {
			if (draft.links.replacedBy?.length)
				skip.run(`is replaced by "${target}", which is not in the source`, id!);
			continue;
		}
		const title = titleOf.get(found)!['title'];
		merge.run(found, `leads to "${String(title)}", and is a name of it`, id!);
		move.run(found, id!);
	}
	database.exec('DELETE FROM names WHERE id IN (SELECT id FROM drafts WHERE reason IS NOT NULL)');
	// Its own id is the first of a group.
	const groups = database.prepare(`
		SELECT fold, id FROM drafts WHERE id > ? AND reason IS NULL
			AND EXISTS (SELECT 1 FROM drafts AS later WHERE later.fold = drafts.fold AND later.id > drafts.id AND later.reason IS NULL)
			AND NOT EXISTS (SELECT 1 FROM drafts AS earlier WHERE earlier.fold = drafts.fold AND earlier.id < drafts.id AND earlier.reason IS NULL)
		ORDER BY id LIMIT 500`);
	const members = database.prepare(
		'SELECT id, key, digest, hasText, title, json FROM drafts WHERE fold = ? AND reason IS NULL ORDER BY hasText = 0, id',
	);
	const remove = database.prepare("DELETE FROM names WHERE id = ? AND role = 'title'");
	for (const { fold } of inBatches(groups)) {
		const kept: { id: number; digest: string; title: string }[] = [];
		for (const row of members.all(fold!)) {
			const id = Number(row['id']);
			const same = kept.find(({ digest }) => digest === row['digest'] || row['hasText'] === 0);
			if (!same) {
				kept.push({ id, digest: String(row['digest']), title: String(row['title']) });
				continue;
			}
			merge.run(same.id, `says the same as another "${same.title}"`, id);
			remove.run(id);
			move.run(same.id, id);
		}
		if (kept.length > 1)
			tellApart(
				store,
				kept.map(({ id }) => id),
				language,
			);
	}
}

function targetOf(draft: Draft): string | undefined {
	const [replacement] = draft.links.replacedBy ?? [];
	if (replacement) return replacement;
	if (draft.summary || draft.texts.length !== 1) return undefined;
	const text = draft.texts[0]!.text.replace(
		/<\/?(?:p|strong|b|em|i|div|span|br|main|dl|dt|dd|section|article)\b[^<>]*>/gi,
		' ',
	).replace(/\s+/g, ' ');
	const [, inner] = STUB.exec(text.trim()) ?? [];
	if (!inner || /[.!?]\s|。./.test(inner)) return undefined;
	const marked =
		/^\[[^\]]*\]\(([^)]+)\)$/.exec(inner) ??
		/^:term:`(?:[^`<]*<)?([^`<>]+)>?`$/.exec(inner) ??
		/term_id="([^"]+)"/.exec(inner) ??
		/^\{\{\s*Glossary\("([^"]+)"/i.exec(inner) ??
		/^\[\[([^\]|]+)/.exec(inner) ??
		/^<a\s[^>]*href="([^"]+)"[^>]*>[^<]*<\/a>$/.exec(inner);
	if (!marked && inner.length > 80) return undefined;
	return (marked?.[1] ?? inner).replace(/[*_`]|^the\s/g, '').trim();
}

/** Gives entries with one name titles that differ, and keeps the name as a homonym. */
function tellApart({ database }: WorkStore, ids: readonly number[], language: Language): void {
	const read = database.prepare('SELECT title, json FROM drafts WHERE id = ?');
	const rename = database.prepare('UPDATE drafts SET title = ?, homonym = ? WHERE id = ?');
	const name = database.prepare('INSERT INTO names VALUES (?, ?, ?, ?)');
	const taken = database.prepare("SELECT 1 FROM names WHERE fold = ? AND role = 'title'");
	const rows = ids.map((id) => read.get(id)!);
	const drafts = rows.map(({ json }) => JSON.parse(String(json)) as Draft);
	const base = String(rows[0]!['title']);
	const candidates: ((draft: Draft) => string | undefined)[] = [
		({ category }) => category,
		({ tags }) => tags[0],
		({ links }) => links.kindOf?.[0],
		...Object.keys(drafts[0]!.fields).map((field) => ({ fields }: Draft) => {
			const value = fields[field];
			return typeof value === 'string' && value.length < 40 && !value.includes('://')
				? value
				: undefined;
		}),
	];
	const titled = (qualifiers: readonly (string | undefined)[]) =>
		qualifiers.map((one) => `${base} (${one})`);
	const isUsable = (qualifiers: readonly (string | undefined)[]) =>
		qualifiers.every((one) => one && one.length < 40 && !/[()/]/.test(one)) &&
		new Set(qualifiers.map((one) => foldName(one!, language))).size === ids.length &&
		titled(qualifiers).every((title) => !taken.get(foldName(title, language)));
	const told = candidates.map((of) => drafts.map(of)).find(isUsable);
	const titles = titled(told ?? ids.map((_, index) => String(index + 1)));
	ids.forEach((id, index) => {
		rename.run(titles[index]!, base, id);
		name.run(foldName(titles[index]!, language), titles[index]!, 'title', id);
	});
}
