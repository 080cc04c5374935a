import { escapeMarkup } from '../../text/escape-markup.ts';
import { replaceFormulas } from './formulas.ts';
import type { Marks } from './marks.ts';
import type { TextEvents } from './source-html.ts';

/** Roles that print a name of code. */
const PROSE_ROLE =
	/^(?:ref|doc|numref|any|guilabel|menuselection|abbr|dfn|download|title|emphasis|strong|sup|sub|index)$/;

/** The inline markup of a paragraph as HTML, with marks for links to terms and for formulas. */
export function inlineRestructured(text: string, marks: Marks, events: TextEvents): string {
	const parts: string[] = [];
	const keep = (html: string) => `\uE002${parts.push(html) - 1}\uE003`;
	const link = (target: string, shown?: string) => {
		events.macro({ name: ':term:', became: 'link' });
		return marks.put({ kind: 'link', target, text: shown });
	};
	const marked = text
		.replace(/[\uE002\uE003]/g, '')
		.replace(/``(.+?)``/gs, (_all, code) => keep(`<code>${escapeMarkup(code as string)}</code>`))
		.replace(/:([a-z][\w:+-]*):`((?:\\`|[^`])+)`/gs, (_all, role: string, content: string) => {
			const { shown, target } = titleAndTarget(content);
			const name = role.split(':').at(-1)!;
			if (name === 'term') return link(target.replace(/^[!~]/, ''), shown?.replace(/^[!~]/, ''));
			if (name === 'math') {
				const tex = content.replaceAll('\\\\', '\\');
				return replaceFormulas(`\\(${tex}\\)`, marks, false, events.badFormula);
			}
			events.macro({ name: `:${role}:`, became: 'text' });
			const web = WEB[name]?.(target);
			if (web) {
				return keep(`<a href="${escapeMarkup(web[1])}">${escapeMarkup(shown ?? web[0])}</a>`);
			}
			if (PROSE_ROLE.test(name)) {
				const label = shown ?? target.replace(/^.*\//, '').replace(/[-_]+/g, ' ');
				return keep(escapeMarkup(label.replace(/^[!~]/, '')));
			}
			const last = target.startsWith('~') ? target.replace(/^.*\./, '') : target;
			return keep(`<code>${escapeMarkup(shown ?? last.replace(/^!/, ''))}</code>`);
		})
		.replace(/`([^`<]+?)\s*<([^`>]+)>`__?/gs, (_all, shown: string, url: string) =>
			keep(`<a href="${escapeMarkup(url.replace(/\s+/g, ''))}">${escapeMarkup(shown)}</a>`),
		)
		.replace(/`([^`]+)`__?/g, (_all, shown: string) => keep(escapeMarkup(shown)))
		.replace(/(?<!`)`([^`]+)`(?!`)/g, (_all, shown: string) =>
			keep(`<code>${escapeMarkup(shown)}</code>`),
		)
		.replace(/(?<![\w*])\*\*(?=\S)([^*]+?)\*\*(?!\w)/g, (_all, bold: string) =>
			keep(`<strong>${escapeMarkup(unescaped(bold))}</strong>`),
		)
		.replace(/(?<![\w*])\*(?=\S)([^*]+?)\*(?!\w)/g, (_all, words: string) =>
			keep(`<em>${escapeMarkup(unescaped(words))}</em>`),
		)
		.replace(/\[#?\w*\]_/g, '')
		.replace(/\|(\w[\w -]*)\|(?!\w)/g, '$1')
		.replace(/(?<=[\p{L}\p{N}])_(?=[\s.,;:)]|$)/gu, '');
	let html = escapeMarkup(unescaped(marked));
	// Marked parts may stand in each other.
	while (/\uE002\d+\uE003/.test(html)) {
		html = html.replace(/\uE002(\d+)\uE003/g, (_all, index: string) => parts[Number(index)]!);
	}
	return html;
}

const WEB: Readonly<Record<string, (target: string) => [text: string, url: string] | undefined>> = {
	pep: (target) => [
		`PEP ${target}`,
		`https://peps.python.org/pep-${target.replace(/#.*/, '').padStart(4, '0')}/`,
	],
	rfc: (target) => [
		`RFC ${target}`,
		`https://www.rfc-editor.org/rfc/rfc${target.replace(/#.*/, '')}`,
	],
};

function titleAndTarget(content: string): { shown?: string; target: string } {
	const [, shown, target] = /^(.+?)\s*<([^<>]+)>$/s.exec(content) ?? [];
	const clean = (text: string) => text.replace(/\s+/g, ' ').trim();
	return shown && target
		? { shown: clean(shown), target: clean(target) }
		: { target: clean(content) };
}

function unescaped(text: string): string {
	return text.replace(/\\\s/g, '').replace(/\\(.)/g, '$1');
}
