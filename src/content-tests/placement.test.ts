import { expect, test } from 'vitest';
import { seededRandom } from '../learning/knowledge-states.ts';
import { learningGraph } from '../learning/learning-graph.ts';
import { createPlacement } from '../learning/placement.ts';
import { placementQuestions } from '../learning/placement-questions.ts';
import { simulatePlacement } from '../learning/simulated-readers.ts';
import { glossary } from './content.ts';

const READERS = 6;
const questions = placementQuestions(glossary);
const placement = createPlacement(learningGraph(glossary), questions);

test.skipIf(questions.length < 100).each([
	['level', 0.85, 0.9],
	['expert', 0.75, 0.85],
	['beginner', 0.6, 0.7],
] as const)(
	'a placement finds most of what a simulated reader knows: %s',
	(kind, recall, precision) => {
		const random = seededRandom(3);
		const runs = Array.from({ length: READERS }, () =>
			simulatePlacement(placement, kind, 'placement', random),
		);
		const mean = (values: readonly number[]) =>
			values.reduce((sum, value) => sum + value, 0) / values.length;
		expect(mean(runs.map((run) => run.recall))).toBeGreaterThan(recall);
		expect(mean(runs.map((run) => run.precision))).toBeGreaterThan(precision);
	},
);
