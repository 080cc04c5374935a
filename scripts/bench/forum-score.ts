/** A question or query of the forum set, written by somebody who had seen neither code nor entries. */
export interface ForumRow {
	text: string;
	kind: string;
	/** Acceptable sets of slugs; none if the glossary has no answer. */
	expected: readonly (readonly string[])[];
	/** Odd rows were looked at while the code was written, even rows were not. */
	half: 'first' | 'second';
}

/** What came of a question. `hedged` answers say that they are only near. */
export type Verdict = 'right' | 'hedged wrong' | 'wrong' | 'refused' | 'quiet' | 'confident';

export interface Reply {
	slugs: readonly string[];
	isConfident: boolean;
}

export function readForum(tsv: string): ForumRow[] {
	return tsv
		.trim()
		.split('\n')
		.map((row, index) => {
			const [text = '', kind = '', expected = ''] = row.split('\t');
			const sets = expected.split('|').filter(Boolean);
			return {
				text,
				kind,
				expected: sets.map((set) => set.split('+').sort()),
				half: index % 2 === 0 ? 'first' : 'second',
			};
		});
}

/** Judges a reply; where nothing is expected only a confident answer is wrong. */
export function judge({ expected }: ForumRow, { slugs, isConfident }: Reply): Verdict {
	if (expected.length === 0) return slugs.length > 0 && isConfident ? 'confident' : 'quiet';
	if (slugs.length === 0) return 'refused';
	const found = slugs.toSorted().join();
	if (expected.some((set) => set.join() === found)) return 'right';
	return isConfident ? 'wrong' : 'hedged wrong';
}

/** Rank of the first expected entry in a list, from 1; of a set, once all of it is there. */
export function rankIn({ expected }: ForumRow, slugs: readonly string[]): number {
	const ranks = expected.map((set) => {
		const places = set.map((slug) => (slugs.includes(slug) ? slugs.indexOf(slug) + 1 : Infinity));
		const last = Math.max(...places);
		return last === set.length ? 1 : last;
	});
	return Math.min(Infinity, ...ranks);
}
