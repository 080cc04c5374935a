/** A term as a source for a language model. */
export interface Source {
	title: string;
	url: string;
	/** Markdown. */
	text: string;
	/** Length in tokens. */
	tokens: number;
}

export const INSTRUCTIONS =
	'Answer the question using only the numbered glossary entries provided. ' +
	'Cite the number of the entry after each statement, like [1] or [2][3]. ' +
	'If the entries do not answer the question, say so in one sentence. Use plain language and at most 200 words.';

/** Low for English text, so that estimates err on the high side. */
const CHARS_PER_TOKEN = 3;

/** A conservative estimate of the length in tokens. */
function estimateTokens(text: string): number {
	return Math.ceil(text.length / CHARS_PER_TOKEN);
}

/** The sources that fit a budget, in order. A source that is too long is replaced by its short form. */
export function fitSources(
	sources: readonly (Source & { short: string })[],
	budget: number,
): Source[] {
	let remaining = budget - estimateTokens(INSTRUCTIONS);
	return sources.flatMap((source) => {
		const brief = { ...source, text: source.short, tokens: estimateTokens(source.short) };
		const fitting = [source, brief].find(({ tokens }) => tokens <= remaining);
		remaining -= fitting?.tokens ?? 0;
		return fitting ?? [];
	});
}

/** The prompt for a model: the sources, then the question. */
export function groundedPrompt(sources: readonly Source[], question: string): string {
	const numbered = sources.map(({ text, url }, index) => `[${index + 1}] ${url}\n\n${text.trim()}`);
	return `${numbered.join('\n\n---\n\n')}\n\n---\n\nQuestion: ${question}`;
}
