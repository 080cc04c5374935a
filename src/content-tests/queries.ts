/**
 * What readers of this glossary search for, and the entry or comparison that should come first. A fork replaces
 * the list along with `content/`, or leaves it: queries for entries it does not have are skipped.
 */
export const QUERIES: readonly (readonly [query: string, slug: string])[] = [
	['gqa', 'grouped-query-attention'],
	['LLM', 'large-language-model'],
	['backprop', 'backpropagation'],
	['nn.CrossEntropyLoss', 'cross-entropy'],
	['overfiting', 'overfitting'],
	['tranformer', 'transformer'],
	['kv cach', 'kv-cache'],
	['what is a loss function?', 'loss-function'],
	['keep only the most likely words until 90 percent', 'top-p-sampling'],
	['difference between precision and recall', 'precision-vs-recall'],
];
