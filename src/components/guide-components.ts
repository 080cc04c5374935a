import type { GuideComponent } from '../model/guide-components.ts';
import ConceptGraph from './ConceptGraph.astro';
import EntryLink from './EntryLink.astro';
import LearningPlan from './LearningPlan.astro';
import Piece from './Piece.astro';

/** What stands for names in a guide: those its author writes and those its Markdown is turned into. */
export const COMPONENTS = {
	...({ ConceptGraph, LearningPlan } satisfies Record<GuideComponent, unknown>),
	EntryLink,
	Piece,
};
