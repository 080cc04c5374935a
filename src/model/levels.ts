/** How much prior knowledge a term requires; apart from the schema, which browsers do not need. */
export const LEVELS = ['beginner', 'intermediate', 'advanced'] as const;
export type Level = (typeof LEVELS)[number];
