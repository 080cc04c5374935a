import type { GuideComponent } from '../model/guide-components.ts';
import ConceptGraph from './ConceptGraph.astro';
import EntryLink from './EntryLink.astro';
import LearningPlan from './LearningPlan.astro';
import Piece from './Piece.astro';

/** Components for guides: those authors write and those generated from Markdown. */
export const COMPONENTS = {
	...({ ConceptGraph, LearningPlan } satisfies Record<GuideComponent, unknown>),
	EntryLink,
	Piece,
};
