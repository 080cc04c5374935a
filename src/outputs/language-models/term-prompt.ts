/** A prompt that makes a language model answer from one term only. */
export function termPrompt(title: string, url: string, markdown: string): string {
	return `Answer my questions about “${title}” from the glossary entry below. Quote or paraphrase it, name the section you rely on, and say so plainly if it does not answer; do not add facts of your own.

<entry source="${url}">
${markdown.trim()}
</entry>

My first question: explain it to me in your own words, with one example.
`;
}
