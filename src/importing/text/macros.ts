import type { Marks } from './marks.ts';
import { plainReferences } from './plain-name.ts';

/** What became of the macros of a text, by name. */
export interface MacroUse {
	name: string;
	/** `dropped`: it has no text of its own, so nothing is in its place. */
	became: 'link' | 'text' | 'dropped';
}

/**
 * Replaces the macros of Hugo, Jekyll, Liquid, GitBook, MDN and Anki by links and text, and removes
 * those that would need the site they were written for. None is left.
 *
 * @param use Called for each macro.
 */
export function replaceMacros(text: string, marks: Marks, use: (macro: MacroUse) => void): string {
	if (!/\{[{%]|\[\[|\[sound:|^:::|<(?:Term|Glossary)/m.test(text)) return text;
	const link = (name: string, target: string, shown: string | undefined) => {
		use({ name, became: 'link' });
		return marks.put({ kind: 'link', target, text: shown });
	};
	return (
		text
			// Escaped for display: {{</* x */>}}.
			.replace(/\{\{([<%])\/\*\s*(.*?)\s*\*\/([>%])\}\}/gs, (_all, open, inner, close) =>
				marks.put({ kind: 'code', value: `{{${open} ${inner} ${close}}}` }),
			)
			.replace(
				/\{\{[<%]\s*highlight\b[^>%]*?[>%]\}\}(.*?)\{\{[<%]\s*\/\s*highlight\s*[>%]\}\}/gs,
				(_all, code) => {
					use({ name: 'highlight', became: 'text' });
					return marks.put({ kind: 'code', value: (code as string).trim() });
				},
			)
			.replace(
				/\{\{[<%]\s*(\/?)([\w./-]+)\s*(.*?)\s*\/?[>%]\}\}/gs,
				(_all, end, name, rest, at: number, whole: string) => {
					if (end) return '';
					const { named, listed } = argumentsOf(rest as string);
					if (/^gloss/i.test(name as string)) {
						const target = named['term_id'] ?? named['term'] ?? named['id'] ?? listed[0];
						if (target) return link(name as string, target, named['text'] ?? listed[1]);
					}
					if (/^(?:rel)?ref$/.test(name as string) && listed[0]) {
						// In a link, it is the address.
						if (!/\]\(\s*<?$|href=["']?$/.test(whole.slice(0, at)))
							return link(name, listed[0], undefined);
						use({ name: name as string, became: 'link' });
						return listed[0];
					}
					if (name === 'figure' && named['src']) {
						use({ name, became: 'text' });
						const alt = named['alt'] ?? named['caption'] ?? '';
						return `<img src="${named['src']}" alt="${alt.replaceAll('"', '&quot;')}">`;
					}
					use({ name: name as string, became: 'dropped' });
					return '';
				},
			)
			// Anki: {{c1::answer::hint}}.
			.replace(/\{\{c\d+::(.*?)(?:::[^}]*)?\}\}/gs, (_all, answer) => {
				use({ name: 'cloze', became: 'text' });
				return answer as string;
			})
			// MDN: {{Glossary("term", "text")}}.
			.replace(
				/\{\{\s*([A-Za-z][\w-]*)\s*(?:\(((?:"(?:[^"\\]|\\.)*"|[^{}"])*)\))?\s*\}\}/g,
				(_all, name, rest) => {
					const { listed } = argumentsOf((rest as string | undefined) ?? '');
					const [first, second] = listed;
					if (/^glossary$/i.test(name as string) && first) {
						return link(name as string, first, second || first);
					}
					if (!first || !REFERENCE.test(name as string)) {
						use({ name: name as string, became: 'dropped' });
						return '';
					}
					use({ name: name as string, became: 'text' });
					return marks.put({ kind: 'code', value: referenceText(name as string, second || first) });
				},
			)
			.replace(/\{%-?\s*(gloss\w*)\s+(.*?)\s*-?%\}/gs, (_all, name, rest) => {
				const { named, listed } = argumentsOf(rest as string);
				const target = named['term'] ?? named['id'] ?? listed[0];
				return target ? link(name as string, target, named['text'] ?? listed[1]) : '';
			})
			.replace(/\{%-?\s*link\s+(\S+?)\s*-?%\}/g, (_all, path) => path as string)
			.replace(/\{%-?\s*(\w+)?.*?-?%\}/gs, (_all, name) => {
				if (name && !(name as string).startsWith('end'))
					use({ name: name as string, became: 'dropped' });
				return '';
			})
			// Variables of a template: {{ site.baseurl }}.
			.replace(/\{\{-?\s*[\w.|"' -]*\}\}/g, () => {
				use({ name: 'variable', became: 'dropped' });
				return '';
			})
			.replace(/!?\[\[([^[\]|\n]+)(?:\\?\|([^[\]\n]+))?\]\]/g, (_all, target, shown) =>
				link('[[ ]]', (target as string).trim(), (shown as string | undefined)?.trim()),
			)
			.replace(
				/<(Term|GlossaryTerm|Glossary)\s+([^<>]*?)(?:\/>|>(.*?)<\/\1>)/gs,
				(_all, name, rest, shown) => {
					const { named } = argumentsOf(rest as string);
					const target = Object.values(named)[0] ?? (shown as string | undefined) ?? '';
					return link(name as string, target, (shown as string | undefined) || undefined);
				},
			)
			// Anki: sounds.
			.replace(/\[sound:[^\]\n]*\]/g, () => {
				use({ name: 'sound', became: 'dropped' });
				return '';
			})
			// Docusaurus: :::note Title.
			.replace(/^:{3,}[ \t]*(?:\w+)?(?:\[([^\]\n]*)\]|[ \t]+(.*))?$/gm, (_all, a, b) =>
				String(a ?? b ?? ''),
			)
	);
}

/** Macros of MDN that print a name in code. */
const REFERENCE = /ref$|Element$|header|status|method|attr|event|prop|api|rfc|link/i;

function referenceText(name: string, text: string): string {
	if (/^(?:html|svg|mathml)element$/i.test(name)) return text.startsWith('<') ? text : `<${text}>`;
	return /^rfc$/i.test(name) ? `RFC ${text}` : text;
}

/** `a="b" c` as named and positional arguments. */
function argumentsOf(text: string): { named: Record<string, string>; listed: string[] } {
	const named: Record<string, string> = {};
	const listed: string[] = [];
	const found = text.matchAll(
		/(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,"']+))/g,
	);
	for (const [, name, double, single, back, bare] of found) {
		const value = plainReferences((double ?? single ?? back ?? bare ?? '').replace(/\\(.)/g, '$1'));
		if (name) named[name] = value;
		else listed.push(value);
	}
	return { named, listed };
}
