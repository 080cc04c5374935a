/** The tokenizer for all budgets and token counts. */
export const TOKENIZER = 'o200k_base';
