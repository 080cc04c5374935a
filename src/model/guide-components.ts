/** Components that guides may use, each for one term: `<LearningPlan slug="curd" />`. */
export const GUIDE_COMPONENTS = ['ConceptGraph', 'LearningPlan'] as const;
export type GuideComponent = (typeof GUIDE_COMPONENTS)[number];
