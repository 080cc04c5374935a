import { markdownToHtml } from 'satteri';
import { escapeMarkup } from '../../text/escape-markup.ts';
import { replaceFormulas } from './formulas.ts';
import { escapeNoTags } from './html-tree.ts';
import { replaceMacros } from './macros.ts';
import type { Marks } from './marks.ts';
import { withoutMarkCharacters } from './marks.ts';
import { restructuredHtml } from './restructured.ts';
import type { TextEvents } from './text-events.ts';

/** How the texts of a source are written. */
export const MARKUPS = ['markdown', 'html', 'rst', 'text'] as const;
export type Markup = (typeof MARKUPS)[number];

const FEATURES = {
	gfm: true,
	frontmatter: false,
	definitionList: true,
	headingAttributes: true,
	smartPunctuation: false,
};
const CODE =
	/^( {0,3})(`{3,}|~{3,})[\s\S]*?(?:^ {0,3}\2[`~]*[ \t]*$|$(?![\s\S]))|(?<!`)(`+)(?!`)(?:[^`]|(?!\3(?!`))`)+?\3(?!`)/gm;

/** GitHub and Obsidian: > [!NOTE] */
const CALLOUT = /^([ \t]*>)[ \t]*\[!\w+\][+-]?[ \t]*$/gm;

/** A text as HTML, with marks in place of its macros and formulas. */
export function sourceHtml(
	source: string,
	markup: Markup,
	marks: Marks,
	events: TextEvents,
): string {
	const text = withoutMarkCharacters(source).replace(/\r\n?/g, '\n');
	if (markup === 'rst') return restructuredHtml(text, marks, events);
	if (markup === 'text') {
		const marked = replaceFormulas(
			replaceMacros(text, marks, events.macro),
			marks,
			false,
			events.badFormula,
		);
		return paragraphs(marked);
	}
	if (markup === 'html') {
		const macros = replaceMacros(text, marks, events.macro);
		return replaceFormulas(macros, marks, true, events.badFormula);
	}
	const prose = (part: string) => {
		const macros = replaceMacros(withoutComponents(part, events), marks, events.macro);
		const formulas = replaceFormulas(macros, marks, false, events.badFormula);
		const addresses = formulas.replace(/<(https?:\/\/[^\s<>]+)>/g, '[$1]($1)');
		return escapeNoTags(addresses.replace(CALLOUT, '$1').replace(/<!--[\s\S]*?-->/g, ''));
	};
	let at = 0;
	let result = '';
	for (const { 0: code, index } of text.matchAll(CODE)) {
		result += prose(text.slice(at, index)) + hugoInCode(code);
		at = index + code.length;
	}
	result += prose(text.slice(at));
	return markdownToHtml(result, { features: FEATURES }).html;
}

/** MDX without its imports, and with the content of components in their place. */
function withoutComponents(text: string, events: TextEvents): string {
	const prose = text
		.replace(/^(?:import\s.+from\s+['"].+|export\s+(?:const|default)\s.+)$/gm, '')
		.replace(/(<[a-zA-Z][^<>]*?)\s[\w-]+=\{(?:[^{}]|\{[^{}]*\})*\}/g, '$1');
	const closed = new Set([...prose.matchAll(/<\/([A-Z]\w*)\s*>/g)].map(([, name]) => name!));
	return prose.replace(
		/<(\/?)([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/g,
		(found, end, name: string, _rest, isEmpty) => {
			if (/^(?:Term|GlossaryTerm|Glossary)$/.test(name) || !(isEmpty || closed.has(name)))
				return found;
			if (!end) events.macro({ name: `<${name}>`, became: isEmpty ? 'dropped' : 'text' });
			return '';
		},
	);
}

/** Hugo runs its macros in code too. */
function hugoInCode(code: string): string {
	return code.replace(/\{\{[<%]\s*\/?[\w-]+\s*(.*?)\s*[>%]\}\}/g, (_all, rest: string) =>
		rest.replace(/^.*?"([^"]*)".*$/, '$1'),
	);
}

/** Plain text: blank lines part paragraphs, line breaks stay. */
function paragraphs(text: string): string {
	return text
		.split(/\n\s*\n/)
		.map((part) => part.trim())
		.filter(Boolean)
		.map((part) => `<p>${escapeMarkup(part).replace(/\n/g, '<br>')}</p>`)
		.join('\n');
}

const TAG =
	/<\/?(?:p|br|b|i|em|strong|a|ul|ol|li|div|span|code|pre|sub|sup|table|h[1-6]|img|blockquote)(?:\s[^<>]*)?\/?>/i;
const REFERENCE = /&(?:[a-z]{2,8}|#\d{2,5}|#x[\da-f]{2,5});/i;
const MARKDOWN =
	/\[[^\]\n]+\]\([^)\s]+\)|\*\*[^*\n]+\*\*|(?<!`)`[^`\n]+`(?!`)|^#{1,6} \S|^\s*[-*+] \S|^\s*1\. \S|^>|^```|^\|.*\|$|\{\{[<%A-Za-z]/m;

/** How a text of a source that does not say so is most probably written. */
export function guessMarkup(text: string): Markup {
	if (/\[[^\]\n]+\]\([^)\s]+\)|^```/m.test(text)) return 'markdown';
	if (TAG.test(text) || REFERENCE.test(text)) return 'html';
	return MARKDOWN.test(text) ? 'markdown' : 'text';
}
