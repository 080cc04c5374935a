import Prism from 'prismjs';
import loadLanguages from 'prismjs/components/index.js';
import { escapeMarkup } from '../../text/escape-markup.ts';

// No warnings about unknown languages.
loadLanguages.silent = true;

/** Whether code in a language can be highlighted. */
export function isKnownLanguage(language: string): boolean {
	if (!Prism.languages[language]) loadLanguages([language]);
	return Prism.languages[language] !== undefined;
}

/** Highlights code with a class per token type; unknown languages are only escaped. */
function highlight(code: string, language: string): string {
	const grammar = isKnownLanguage(language) ? Prism.languages[language] : undefined;
	return grammar ? Prism.highlight(code, grammar, language) : escapeMarkup(code);
}

/** A code block as HTML, focusable so that it can be scrolled by keyboard. */
export function codeBlock(code: string, lang: string | null | undefined): string {
	const language = lang || 'plaintext';
	const name = escapeMarkup(language);
	const text = highlight(code, language);
	return `<pre class="language-${name}" data-language="${name}" tabindex="0"><code class="language-${name}">${text}</code></pre>`;
}
