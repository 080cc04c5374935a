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

/** Tokens that look like other text; every byte of a page counts. */
const UNSTYLED = /<span class="token (?:punctuation|operator|parameter)">([^<]*)<\/span>/g;

/** Highlights code with a class per token type; unknown languages are only escaped. */
function highlight(code: string, language: string): string {
	const grammar = isKnownLanguage(language) ? Prism.languages[language] : undefined;
	if (!grammar) return escapeMarkup(code);
	return Prism.highlight(code, grammar, language).replace(UNSTYLED, '$1');
}

/** Names of languages that are not their identifiers with a capital. */
const LANGUAGE_NAMES: Readonly<Record<string, string>> = {
	bash: 'Shell',
	css: 'CSS',
	csv: 'CSV',
	html: 'HTML',
	js: 'JavaScript',
	javascript: 'JavaScript',
	json: 'JSON',
	jsx: 'JSX',
	py: 'Python',
	sh: 'Shell',
	shell: 'Shell',
	sql: 'SQL',
	toml: 'TOML',
	ts: 'TypeScript',
	tsx: 'TSX',
	typescript: 'TypeScript',
	xml: 'XML',
	yaml: 'YAML',
	yml: 'YAML',
};
const PLAIN = new Set(['plaintext', 'text', 'txt']);

/** What readers call a language; undefined for plain text. */
export function languageName(language: string): string | undefined {
	if (PLAIN.has(language)) return undefined;
	return LANGUAGE_NAMES[language] ?? language.charAt(0).toUpperCase() + language.slice(1);
}

/** A code block as HTML, under the name of its language. */
export function codeBlock(code: string, lang: string | null | undefined): string {
	const language = lang || 'plaintext';
	const name = escapeMarkup(language);
	const title = languageName(language);
	const label = title ? `<span class="code-language">${escapeMarkup(title)}</span>` : '';
	const text = highlight(code, language);
	return `<div class="code">${label}<pre class="language-${name}" data-language="${name}"><code class="language-${name}">${text}</code></pre></div>`;
}
