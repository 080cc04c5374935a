import type { Level } from '../model/levels.ts';
import type { Text } from '../text/interface/texts.ts';

/** Whom the terms of a level are for. */
export const LEVEL_DESCRIPTIONS = {
	beginner: 'Good starting points that assume little prior knowledge.',
	intermediate: 'For readers who know the basics and want to understand how things work.',
	advanced: 'For readers who know the field. Each term lists its prerequisites.',
} as const satisfies Readonly<Record<Level, Text>>;

export const LEVEL_TITLES = {
	beginner: 'Beginner terms',
	intermediate: 'Intermediate terms',
	advanced: 'Advanced terms',
} as const satisfies Readonly<Record<Level, Text>>;
