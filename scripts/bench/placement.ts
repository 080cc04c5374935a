// Measures what a placement finds out about simulated readers of the content, against simpler choices.
import { glossary } from '../../src/content-tests/content.ts';
import { seededRandom } from '../../src/learning/knowledge-states.ts';
import { learningGraph } from '../../src/learning/learning-graph.ts';
import { createPlacement } from '../../src/learning/placement.ts';
import { placementQuestions } from '../../src/learning/placement-questions.ts';
import type { ReaderKind, Strategy } from '../../src/learning/simulated-readers.ts';
import {
	READER_KINDS,
	STRATEGIES,
	simulatePlacement,
} from '../../src/learning/simulated-readers.ts';

const READERS = Number(process.argv[2] ?? 20);

const graph = learningGraph(glossary!);
const start = performance.now();
const placement = createPlacement(graph, placementQuestions(glossary!));
console.log(
	`${graph.terms.length} terms, ${placement.questions.length} of them with a question; prepared in ${Math.round(performance.now() - start)} ms`,
);
const rows = [];
for (const kind of Object.keys(READER_KINDS) as ReaderKind[]) {
	for (const strategy of Object.keys(STRATEGIES) as Strategy[]) {
		// The same readers for every strategy.
		const runs = Array.from({ length: READERS }, (_, seed) =>
			simulatePlacement(placement, kind, strategy, seededRandom(seed)),
		);
		const column = (of: (run: (typeof runs)[number]) => number) => runs.map(of);
		const enough = column(({ enough: count }) => count ?? Infinity);
		rows.push({
			kind,
			strategy,
			known: quantile(
				column(({ known }) => known),
				0.5,
			),
			questions: quantile(
				column(({ questions }) => questions),
				0.5,
			),
			'found %': percents(column(({ recall }) => recall)),
			'right %': percents(column(({ precision }) => precision)),
			'until 95 %': quantile(enough, 0.5),
			'95 % reached': `${enough.filter(Number.isFinite).length} of ${READERS}`,
			'ms a question': quantile(
				column(({ slowest }) => slowest),
				0.9,
			).toFixed(0),
		});
	}
}
console.table(rows);
console.log('found and right: median, then what nine tenths of the readers reach');

function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

function percents(values: readonly number[]): string {
	return [0.5, 0.1].map((share) => (100 * quantile(values, share)).toFixed(0)).join(', ');
}
