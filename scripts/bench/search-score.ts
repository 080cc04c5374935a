export interface LabeledQuery {
	kind: string;
	text: string;
	/** Slugs: alternatives are separated by `|`, two that are both required by `+`. */
	expected: string;
	/** The second half is the held-out test set. */
	half: 'first' | 'second';
}

export interface Outcome extends LabeledQuery {
	/** Paths of the results, best first. */
	paths: readonly string[];
	/** Whether search reports a match. */
	isConfident: boolean;
}

export interface Score {
	n: number;
	top1: number;
	top3: number;
	top5: number;
	/** Mean reciprocal rank. */
	mrr: number;
}

type Measure = 'top1' | 'top3' | 'top5';

/** Minimum scores by kind of query. */
export const TARGETS: Readonly<Record<string, { measure: Measure; min: number }>> = {
	title: { measure: 'top1', min: 1 },
	alias: { measure: 'top1', min: 1 },
	prefix: { measure: 'top3', min: 0.98 },
	typo: { measure: 'top1', min: 0.97 },
	variant: { measure: 'top1', min: 0.98 },
	question: { measure: 'top1', min: 0.95 },
	description: { measure: 'top5', min: 0.85 },
	nonsense: { measure: 'top1', min: 1 },
};

export function readQueries(tsv: string): LabeledQuery[] {
	const seen = new Map<string, number>();
	const [, ...rows] = tsv.trim().split('\n');
	return rows.map((row) => {
		const [kind = '', text = '', expected = ''] = row.split('\t');
		const nth = seen.get(kind) ?? 0;
		seen.set(kind, nth + 1);
		return { kind, text, expected, half: nth % 2 === 0 ? 'first' : 'second' };
	});
}

/** The rank of the correct result, from 1, or Infinity. Nonsense must not have a confident result. */
export function rankOf({ kind, expected, paths, isConfident }: Outcome): number {
	if (kind === 'nonsense') return isConfident ? Infinity : 1;
	const slugs = [...new Set(paths.map((path) => path.split('/')[1]))];
	const rank = (slug: string) => {
		const index = slugs.indexOf(slug);
		return index < 0 ? Infinity : index + 1;
	};
	const both = expected.split('+').map(rank);
	if (both.length === 2) return Math.max(...both) === 2 ? 1 : Math.max(...both);
	return Math.min(...expected.split('|').map(rank));
}

export function summarize(outcomes: readonly Outcome[]): Map<string, Score> {
	const kinds = Map.groupBy(outcomes, ({ kind }) => kind);
	return new Map([...kinds].map(([kind, group]) => [kind, scoreOf(group.map(rankOf))]));
}

function scoreOf(ranks: readonly number[]): Score {
	const within = (limit: number) => ranks.filter((rank) => rank <= limit).length / ranks.length;
	return {
		n: ranks.length,
		top1: within(1),
		top3: within(3),
		top5: within(5),
		mrr: ranks.reduce((sum, rank) => sum + 1 / rank, 0) / ranks.length,
	};
}
