import ConceptGraph from './ConceptGraph.astro';
import EntryLink from './EntryLink.astro';
import LearningPlan from './LearningPlan.astro';
import Piece from './Piece.astro';

/** What stands for names in a guide: those its Markdown is turned into and those its author writes. */
export const GUIDE_COMPONENTS = { ConceptGraph, EntryLink, LearningPlan, Piece };
