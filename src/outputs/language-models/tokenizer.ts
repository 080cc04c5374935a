/** The tokenizer by which every budget and length is counted. */
export const TOKENIZER = 'o200k_base';
