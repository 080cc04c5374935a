import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import { escapeMarkup } from '../../text/escape-markup.ts';

// Unknown languages are plain text, not a line on the author's terminal.
loadLanguages.silent = true;

/** Code as HTML with a class for each kind of token; without a grammar, as plain text. */
export function highlight(code: string, language: string): string {
	if (!Prism.languages[language]) loadLanguages([language]);
	const grammar = Prism.languages[language];
	return grammar ? Prism.highlight(code, grammar, language) : escapeMarkup(code);
}

/** A block of code as HTML; it scrolls on its own, which must be possible by keyboard. */
export function codeBlock(code: string, lang: string | null | undefined): string {
	const language = lang || 'plaintext';
	const name = escapeMarkup(language);
	const text = highlight(code, language);
	return `<pre class="language-${name}" data-language="${name}" tabindex="0"><code class="language-${name}">${text}</code></pre>`;
}
