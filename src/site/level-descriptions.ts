import type { Level } from '../model/levels.ts';

/** Whom the terms of a level are for. */
export const LEVEL_DESCRIPTIONS: Readonly<Record<Level, string>> = {
	beginner: 'Good starting points that assume little prior knowledge.',
	intermediate: 'For readers who know the basics and want to understand how things work.',
	advanced: 'For readers who know the field. Each term lists its prerequisites.',
};
