/** Components that a guide may use (`<LearningPlan slug="curd" />`), each about an entry. */
export const GUIDE_COMPONENTS = ['ConceptGraph', 'LearningPlan'] as const;
export type GuideComponent = (typeof GUIDE_COMPONENTS)[number];
