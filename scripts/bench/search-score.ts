/** One labelled query; several right slugs are separated by `|`, two that must both come by `+`. */
export interface LabelledQuery {
	kind: string;
	text: string;
	expected: string;
	/** Every other query of a kind is held back until the end. */
	half: 'first' | 'second';
}

export interface Outcome extends LabelledQuery {
	/** Paths of the results, best first. */
	paths: readonly string[];
	/** Whether the search says that it found what was asked. */
	sure: boolean;
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

/** What the search must reach, by kind of query. */
export const BARS: Readonly<Record<string, { measure: Measure; least: number }>> = {
	title: { measure: 'top1', least: 1 },
	alias: { measure: 'top1', least: 1 },
	prefix: { measure: 'top3', least: 0.98 },
	typo: { measure: 'top1', least: 0.97 },
	variant: { measure: 'top1', least: 0.98 },
	question: { measure: 'top1', least: 0.95 },
	description: { measure: 'top5', least: 0.85 },
	nonsense: { measure: 'top1', least: 1 },
};

export function readQueries(tsv: string): LabelledQuery[] {
	const seen = new Map<string, number>();
	const [, ...rows] = tsv.trim().split('\n');
	return rows.map((row) => {
		const [kind = '', text = '', expected = ''] = row.split('\t');
		const nth = seen.get(kind) ?? 0;
		seen.set(kind, nth + 1);
		return { kind, text, expected, half: nth % 2 === 0 ? 'first' : 'second' };
	});
}

/** The rank of the right answer from 1; Infinity if it is not there. Nonsense is right if nothing is sure. */
export function rankOf({ kind, expected, paths, sure }: Outcome): number {
	if (kind === 'nonsense') return sure ? Infinity : 1;
	const slugs = [...new Set(paths.map((path) => path.split('/')[1]))];
	const place = (slug: string) => {
		const index = slugs.indexOf(slug);
		return index < 0 ? Infinity : index + 1;
	};
	const both = expected.split('+').map(place);
	if (both.length === 2) return Math.max(...both) === 2 ? 1 : Math.max(...both);
	return Math.min(...expected.split('|').map(place));
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
