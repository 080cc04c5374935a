import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Marks } from './marks.ts';
import { replaceFormulas } from './formulas.ts';
import type { TextEvents } from './source-html.ts';
import { inlineRestructured } from './restructured-inline.ts';

const BULLET = /^([-*+•])\s+(?=\S)/;
const NUMBER = /^(?:\d+|#|[a-zA-Z])[.)]\s+(?=\S)/;
const DIRECTIVE = /^\.\.\s+([\w:-]+)::\s*(.*)$/;
/** Directives whose content is text of its own. */
const PROSE =
	/^(?:note|warning|tip|hint|important|caution|danger|attention|error|admonition|seealso|topic|rubric|versionadded|versionchanged|deprecated|deprecated-removed|container|only|epigraph)$/;
const CODE =
	/^(?:code|code-block|sourcecode|parsed-literal|literalinclude|testcode|doctest|ipython|highlight)$/;

/**
 * Converts reStructuredText, as far as definitions use it: paragraphs, lists, literal blocks,
 * definition lists, tables as text, directives and roles. Grammar:
 * https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html
 */
export function restructuredHtml(text: string, marks: Marks, events: TextEvents): string {
	return blocks(dedent(text.split('\n')), (part) => inlineRestructured(part, marks, events), marks);

	function blocks(
		lines: readonly string[],
		inline: (text: string) => string,
		table: Marks,
	): string {
		const out: string[] = [];
		let at = 0;
		/** The lines from one on that are blank or indented deeper than `width`. */
		const indented = (from: number, width = 0): string[] => {
			let end = from;
			while (end < lines.length && (lines[end]!.trim() === '' || indentOf(lines[end]!) > width))
				end++;
			const found = lines.slice(from, end);
			at = end;
			return dedent(found);
		};
		while (at < lines.length) {
			const line = lines[at]!;
			if (line.trim() === '') {
				at++;
				continue;
			}
			const directive = DIRECTIVE.exec(line);
			if (directive || /^\.\.(?:\s|$)/.test(line)) {
				at++;
				const inner = indented(at);
				if (directive) out.push(directiveHtml(directive[1]!, directive[2]!, inner, inline, table));
				continue;
			}
			const item = BULLET.exec(line) ?? NUMBER.exec(line);
			if (item) {
				const tag = BULLET.test(line) ? 'ul' : 'ol';
				const items: string[] = [];
				while (at < lines.length) {
					const mark = (tag === 'ul' ? BULLET : NUMBER).exec(lines[at]!);
					if (!mark) break;
					const first = lines[at]!.slice(mark[0].length);
					at++;
					const rest = indented(at);
					const body = blocks([first, ...rest], inline, table);
					items.push(`<li>${body}</li>`);
				}
				out.push(`<${tag}>${items.join('')}</${tag}>`);
				continue;
			}
			if (/^>>> /.test(line) || /^[+=][-=+\s]{3,}$/.test(line)) {
				const isTable = !line.startsWith('>');
				const from = at;
				while (at < lines.length && (lines[at]!.trim() !== '' || (isTable && !endsTable(at)))) at++;
				out.push(pre(lines.slice(from, at), isTable ? '' : 'python'));
				continue;
			}
			const next = lines[at + 1];
			if (next !== undefined && /^([=\-~^"'`#*+.:_])\1{2,}\s*$/.test(next)) {
				out.push(`<h3>${inline(line.trim())}</h3>`);
				at += 2;
				continue;
			}
			if (next !== undefined && indentOf(next) > 0 && next.trim() && indentOf(line) === 0) {
				at++;
				const inner = blocks(indented(at), inline, table);
				out.push(`<dl><dt>${inline(line.trim())}</dt><dd>${inner}</dd></dl>`);
				continue;
			}
			const from = at;
			while (at < lines.length && lines[at]!.trim() !== '') at++;
			const paragraph = lines
				.slice(from, at)
				.map((part) => part.trim())
				.join('\n');
			const isLiteral = /::$/.test(paragraph);
			const shown = paragraph.replace(/(^|\s)::$/, '').replace(/::$/, ':');
			const isQuote = indentOf(line) > 0;
			if (shown)
				out.push(
					isQuote ? `<blockquote><p>${inline(shown)}</p></blockquote>` : `<p>${inline(shown)}</p>`,
				);
			if (isLiteral) out.push(pre(indented(at), ''));
		}
		return out.join('\n');

		function endsTable(index: number): boolean {
			const after = lines[index + 1];
			return after === undefined || !/^[|+=\s]/.test(after) || after.trim() === '';
		}
	}

	function directiveHtml(
		name: string,
		argument: string,
		inner: readonly string[],
		inline: (text: string) => string,
		table: Marks,
	): string {
		const options = inner.findIndex((line) => !/^:[\w-]+:/.test(line));
		const content = options === -1 ? [] : inner.slice(options);
		if (CODE.test(name)) return pre(content, argument.split(/\s/)[0]!);
		if (name === 'math') {
			const tex = [argument, ...content].join('\n').trim();
			return `<p>${replaceFormulas(`$$${tex}$$`, table, false, events.badFormula)}</p>`;
		}
		if (/^(?:image|figure)$/.test(name)) {
			const alt = /^:alt:\s*(.*)$/m.exec(inner.join('\n'))?.[1] ?? content.join(' ').trim();
			return `<p><img src="${escapeMarkup(argument.trim())}" alt="${escapeMarkup(alt)}"></p>`;
		}
		if (!PROSE.test(name)) {
			events.macro({ name: `.. ${name}::`, became: 'dropped' });
			return '';
		}
		events.macro({ name: `.. ${name}::`, became: 'text' });
		const isVersion = /^version|^deprecated/.test(name);
		const label = isVersion ? `${VERSIONS[name] ?? ''} ${argument}`.trim() : argument;
		const body = blocks(content, inline, table);
		const title = label ? `<p>${inline(label)}</p>` : '';
		return `<blockquote>${title}${body}</blockquote>`;
	}
}

const VERSIONS: Readonly<Record<string, string>> = {
	versionadded: 'New in version',
	versionchanged: 'Changed in version',
	deprecated: 'Deprecated since version',
	'deprecated-removed': 'Deprecated since version',
};

function pre(lines: readonly string[], language: string): string {
	const code = lines.join('\n').replace(/^\n+|\s+$/g, '');
	const name = /^[\w+#-]+$/.test(language) ? ` class="language-${language}"` : '';
	return code ? `<pre><code${name}>${escapeMarkup(code)}\n</code></pre>` : '';
}

export function indentOf(line: string): number {
	return /^\s*/.exec(line)![0].replaceAll('\t', '        ').length;
}

/** Lines without the indentation that all of them share. */
export function dedent(lines: readonly string[]): string[] {
	const spaced = lines.map((line) => line.replaceAll('\t', '        '));
	const widths = spaced.filter((line) => line.trim()).map(indentOf);
	const width = Math.min(...widths, Infinity);
	const all = spaced.map((line) => line.slice(Math.min(width, line.length)));
	while (all.length > 0 && all[0]!.trim() === '') all.shift();
	return all;
}
