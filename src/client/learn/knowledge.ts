import type { Known } from '../../learning/known.ts';
import { mark, unmark } from '../../learning/learner-record.ts';
import type { LearningGraph } from '../../learning/learning-graph.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { urls } from '../shared/urls.ts';
import { changeLearner, readLearner, today } from './known-store.ts';

export function knownTerms(): Known {
	return new Set(readLearner().known.keys());
}

/** Marks terms or takes their marks away. Returns whether the browser keeps it. */
export function setKnown(slugs: readonly string[], isKnown: boolean): boolean {
	return changeLearner((record) =>
		isKnown ? mark(record, slugs, today()) : unmark(record, slugs),
	);
}

export function loadLearningGraph(): Promise<LearningGraph> {
	return fetchJson<LearningGraph>(urls.learnGraph);
}
