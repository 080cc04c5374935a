// Measures answers, search and annotation on questions and texts as people write them elsewhere.
import { readdirSync, readFileSync } from 'node:fs';
import type { Annotation } from '../../src/finding/annotate/annotate.ts';
import { readPassage, scoreAnnotations, sumCounts } from './ask-score.ts';
import type { ForumRow, Verdict } from './forum-score.ts';
import { judge, rankIn, readForum } from './forum-score.ts';
import { openPublished } from './published-index.ts';

const HALVES = ['first', 'second'] as const;
const VERDICTS: readonly Verdict[] = ['right', 'hedged wrong', 'wrong', 'refused'];
const folder = new URL('forum/', import.meta.url);
const read = (name: string) => readForum(readFileSync(new URL(name, folder), 'utf8'));
const index = openPublished('dist');
const resolve = await index.resolver();
const percent = (count: number, total: number) =>
	`${((100 * count) / Math.max(1, total)).toFixed(1)}`.padStart(6);

const questions = read('questions.tsv');
const verdicts = new Map(
	questions.map((row) => {
		const { slugs, confidence } = resolve(row.text);
		return [row, judge(row, { slugs, isConfident: confidence === 'sure' })];
	}),
);
console.log('answers'.padEnd(22), '   n ', VERDICTS.join('  '), ' confident on nothing');
for (const half of HALVES) {
	const rows = questions.filter((row) => row.half === half);
	for (const [kind, group] of [['all', rows] as const, ...Map.groupBy(rows, (row) => row.kind)]) {
		const asked = group.filter(({ expected }) => expected.length > 0);
		const count = (list: readonly ForumRow[], verdict: Verdict) =>
			list.filter((row) => verdicts.get(row) === verdict).length;
		const shares = VERDICTS.map((verdict) => percent(count(asked, verdict), asked.length));
		const nothing = group.length - asked.length;
		const confident = nothing > 0 ? `${count(group, 'confident')} of ${nothing}` : '';
		console.log(
			`${half}, ${kind}`.padEnd(22),
			String(asked.length).padStart(4),
			...shares,
			confident,
		);
	}
}

console.log(`\n${'search'.padEnd(22)}    n  first  in 3  "first:" said of nothing`);
for (const [name, set] of [
	['queries', read('queries.tsv')],
	['questions', questions],
] as const) {
	for (const half of HALVES) {
		const rows = set.filter((row) => row.half === half);
		const asked = rows.filter(({ expected }) => expected.length > 0);
		const listOf = ({ text }: ForumRow) => [
			...new Set(index.list(text).results.flatMap(({ slug }) => slug ?? [])),
		];
		const ranks = asked.map((row) => rankIn(row, listOf(row)));
		const nothing = rows.filter(({ expected }) => expected.length === 0);
		const said = nothing.filter(({ text }) => {
			const { results, certainty } = index.list(text);
			return certainty === 'sure' && results.length > 0;
		});
		console.log(
			`${half} half, ${name}`.padEnd(22),
			String(asked.length).padStart(4),
			percent(ranks.filter((rank) => rank === 1).length, ranks.length),
			percent(ranks.filter((rank) => rank <= 3).length, ranks.length),
			`${said.length} of ${nothing.length}`,
		);
	}
}

const [annotate, explain] = await Promise.all([index.annotator(), index.explainer()]);
console.log(`\n${'annotation'.padEnd(22)}    n  precision  recall`);
for (const set of ['passages', 'styles']) {
	const passages = readdirSync(new URL(set, folder)).map((name) =>
		readPassage(name, readFileSync(new URL(`${set}/${name}`, folder), 'utf8')),
	);
	for (const half of HALVES) {
		for (const isCode of [false, true]) {
			const group = passages.filter((one) => one.half === half && one.isCode === isCode);
			if (group.length === 0) continue;
			const counts = group.map((passage) => {
				const found: readonly Annotation[] = (isCode ? explain : annotate)(passage.text);
				const certain = found.filter(({ certain: isCertain }) => isCertain);
				return scoreAnnotations(
					passage,
					certain.map(({ start, end, slugs }) => ({ start, end, slug: slugs[0]! })),
				);
			});
			const { precision, recall } = sumCounts(counts);
			console.log(
				`${half} half, ${set === 'styles' ? 'styles' : isCode ? 'code' : 'text'}`.padEnd(22),
				String(group.length).padStart(4),
				precision.toFixed(3).padStart(8),
				recall.toFixed(3).padStart(8),
			);
		}
	}
}
