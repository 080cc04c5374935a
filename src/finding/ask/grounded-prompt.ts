/** An entry as a numbered source for a language model. */
export interface Source {
	title: string;
	url: string;
	/** Markdown. */
	text: string;
	/** Length in tokens. */
	tokens: number;
}

export const INSTRUCTIONS =
	'You answer questions from the numbered glossary entries you are given, and from nothing else. ' +
	'Put the number of the entry behind each statement, like [1] or [2][3]. ' +
	'If the entries do not answer the question, say so in one sentence. Answer in plain words, at most 200 of them.';

/** Characters of a token, fewer than English text has, so that an estimate is rather too high. */
const CHARACTERS = 3;

/** A length in tokens that the text hardly exceeds. */
export function estimateTokens(text: string): number {
	return Math.ceil(text.length / CHARACTERS);
}

/** The sources that fit a budget, in their order; one that is too long gives way to its short form. */
export function fitSources(
	sources: readonly (Source & { short: string })[],
	budget: number,
): Source[] {
	let left = budget - estimateTokens(INSTRUCTIONS);
	return sources.flatMap((source) => {
		const brief = { ...source, text: source.short, tokens: estimateTokens(source.short) };
		const fitting = [source, brief].find(({ tokens }) => tokens <= left);
		left -= fitting?.tokens ?? 0;
		return fitting ?? [];
	});
}

/** What a model is asked: the sources, then the question. */
export function groundedPrompt(sources: readonly Source[], question: string): string {
	const numbered = sources.map(({ text, url }, index) => `[${index + 1}] ${url}\n\n${text.trim()}`);
	return `${numbered.join('\n\n---\n\n')}\n\n---\n\nQuestion: ${question}`;
}
