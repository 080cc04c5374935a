import type { SearchHit } from '../search/find.ts';
import { isName } from '../search/match.ts';
import type { Mention } from './mentions.ts';

/**
 * How certain it is that a question is about a term: `sure` if it names the term, `likely` if it
 * names it in passing or describes it.
 */
export type Confidence = 'sure' | 'likely' | 'none';

/** What speaks for a term as the subject of a question. */
export interface Evidence {
	/** Its search hit for the subject. */
	hit: SearchHit | undefined;
	/** Its mentions. */
	mentions: readonly Mention[];
	/** Whether an identifier in the question is a symbol of it. */
	isIdentified: boolean;
	/** Number of different words of the subject, and of those no description contains. */
	words: number;
	unknownWords: number;
	/** Whether the question describes something without naming it. */
	isDescribed: boolean;
	/** Score of the next best term as a share of this one's. */
	rival: number;
}

/** From these shares on, the next best term could as well be the subject. */
const MAX_RIVAL = 0.8;
const MAX_DESCRIBED_RIVAL = 0.7;

/** Minimum share and number of words of a question that a description contains. */
const SURE_DESCRIPTION = { share: 0.75, words: 3 };
const LIKELY_DESCRIPTION = { share: 0.5, words: 2 };
/** Wordy descriptions need less. */
const SURE_REVERSE = { share: 0.5, words: 2 };
const LIKELY_REVERSE = { share: 0.35, words: 1 };

/** Weighs the evidence that a question is about a term, and for the next best one. */
export function confidenceOf(evidence: Evidence): Confidence {
	const { hit, isIdentified, isDescribed, rival } = evidence;
	const confidence = ownConfidence(evidence);
	if (confidence !== 'sure' || isIdentified || (hit && isName(hit.kind))) return confidence;
	return rival < (isDescribed ? MAX_DESCRIBED_RIVAL : MAX_RIVAL) ? 'sure' : 'likely';
}

function ownConfidence(evidence: Evidence): Confidence {
	const { hit, mentions, isIdentified, words, unknownWords, isDescribed } = evidence;
	if (isIdentified || (hit && isName(hit.kind))) return 'sure';
	const share = hit?.share ?? 0;
	const isDescription = (limit: typeof SURE_DESCRIPTION) =>
		share >= limit.share && share * words >= limit.words;
	if (isDescribed) {
		return isDescription(SURE_REVERSE) ? 'sure' : isDescription(LIKELY_REVERSE) ? 'likely' : 'none';
	}
	const heads = mentions.filter(({ isHead }) => isHead);
	const naming = new Set(heads.flatMap(({ stems }) => stems)).size;
	if (heads.length > 0) {
		const isSpecific = heads.some(({ isEveryday, isCarrier }) => !isEveryday && !isCarrier);
		const isWhole = words - naming <= (isSpecific ? 1 : 0);
		const isUnderstood = unknownWords === 0 && (isWhole || share >= 0.5);
		if (isUnderstood || (isSpecific && (unknownWords === 0 || unknownWords < naming)))
			return 'sure';
		if (unknownWords <= naming) return 'likely';
	}
	const isSpecific = mentions.some(({ isCarrier }) => !isCarrier);
	if (mentions.length > 0 && unknownWords <= (isSpecific ? 1 : 0)) return 'likely';
	if (isDescription(SURE_DESCRIPTION)) return 'sure';
	if (hit?.kind === 'typo' || hit?.kind === 'initials') return 'likely';
	return isDescription(LIKELY_DESCRIPTION) && unknownWords <= 1 ? 'likely' : 'none';
}
