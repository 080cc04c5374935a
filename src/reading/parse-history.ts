import type { Change, FileDates } from '../model/history.ts';
import { dayOf } from '../model/history.ts';

/**
 * Matches lines that readers see: the text, and the fields that are part of it. Other fields are
 * metadata, whose changes are no news.
 */
const TEXT_LINE = /^(?:title|summary|analogy): |^ +difference: |^[^a-z\s]|^[a-z]+(?:[^a-zA-Z:]|$)/;

/** The parts of an entry that are fields. */
const FIELDS: readonly (readonly [start: RegExp, part: string])[] = [
	[/^title: /, 'Title'],
	[/^summary: /, 'Summary'],
	[/^analogy: /, 'Mental model'],
	[/^ +difference: /, 'Not to be confused with'],
];
const HEADING = /^## (.*\S)/;
/** More than that are no news. */
const MAX_CHANGES = 8;

/** What is known of a file so far. */
interface Found {
	added?: number;
	changes: { at: number; parts: Set<string> }[];
}

/**
 * Reads the output of `git log --patch --unified=0 --format=@%ct`, in which the header of a hunk ends with
 * the heading above it.
 */
export function parseHistory(log: string): Map<string, FileDates> {
	const files = new Map<string, Found>();
	let at = 0;
	let file: Found | undefined;
	let isNew = false;
	let section = '';
	let parts = new Set<string>();
	let inHunk = false;
	const finish = () => {
		if (file && parts.size > 0) file.changes.push({ at, parts });
		parts = new Set();
	};
	for (const line of log.split('\n')) {
		if (/^@\d+$/.test(line) || line.startsWith('diff --git ')) {
			finish();
			file = undefined;
			[isNew, inHunk] = [false, false];
			if (line.startsWith('@')) at = Number(line.slice(1));
		} else if (!inHunk && line.startsWith('new file mode')) isNew = true;
		else if (!inHunk && line.startsWith('+++ b/')) {
			const name = line.slice('+++ b/'.length).replace(/\t$/, '');
			if (!name.endsWith('.mdx')) continue;
			file = files.get(name) ?? { changes: [] };
			files.set(name, file);
			if (isNew) file.added = at;
		} else if (line.startsWith('@@ ')) {
			inHunk = true;
			section = HEADING.exec(line.replace(/^@@ .*? @@ ?/, ''))?.[1] ?? '';
		} else if (inHunk && file && !isNew && /^[+-]/.test(line)) {
			const text = line.slice(1);
			section = HEADING.exec(text)?.[1] ?? section;
			if (TEXT_LINE.test(text)) parts.add(partOf(text) ?? section);
		}
	}
	finish();
	return new Map([...files].flatMap(([name, found]) => datesOf(name, found)));
}

function partOf(text: string): string | undefined {
	return FIELDS.find(([start]) => start.test(text))?.[1];
}

function datesOf(name: string, { added, changes }: Found): [string, FileDates][] {
	const times = [...changes.map(({ at }) => at), ...(added === undefined ? [] : [added])];
	if (times.length === 0) return [];
	const first = added ?? Math.min(...times);
	const later = changes.filter(({ at }) => at > first);
	const byDay = Map.groupBy(later, ({ at }) => dayOf(at));
	const days = [...byDay.values()].map((same): Change => {
		const parts = new Set(same.flatMap((change) => [...change.parts]));
		parts.delete('');
		return { at: Math.max(...same.map(({ at }) => at)), parts: [...parts] };
	});
	days.sort((a, b) => b.at - a.at);
	const dates = { added: first, changed: Math.max(first, ...later.map(({ at }) => at)) };
	return [[name, days.length > 0 ? { ...dates, changes: days.slice(0, MAX_CHANGES) } : dates]];
}
