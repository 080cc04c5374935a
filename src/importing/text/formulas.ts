import { renderMath } from '../../reading/markdown/math.ts';
import type { Marks } from './marks.ts';

/** Formulas by their marks: Anki, TeX, and Markdown. A group for the TeX. */
const MARKED: readonly (readonly [pattern: RegExp, display: boolean])[] = [
	[/\[latex\]\s*\$\$(.+?)\$\$\s*\[\/latex\]/gs, true],
	[/\[latex\]\s*\$(.+?)\$\s*\[\/latex\]/gs, false],
	[
		/\[latex\]\s*\\begin\{(?:displaymath|math)\}(.+?)\\end\{(?:displaymath|math)\}\s*\[\/latex\]/gs,
		true,
	],
	[/\[\$\$\](.+?)\[\/\$\$\]/gs, true],
	[/\[\$\](.+?)\[\/\$\]/gs, false],
	[/<anki-mathjax(?: block="true")?>(.+?)<\/anki-mathjax>/gs, false],
	[/\\\[(.+?)\\\]/gs, true],
	[/\\\((.+?)\\\)/gs, false],
	[/(?<![\\$])\$\$(?!\$)(.+?)(?<![\\$])\$\$(?!\$)/gs, true],
	// A price is no formula: one has an operator and no blank inside its marks.
	[/(?<![\\$\p{L}\d])\$((?=[^$\n]*[\\^_=])(?! )[^$\n]+?(?<![\\ ]))\$(?![\p{L}\d$])/gu, false],
];

/**
 * Replaces formulas by marks. What is not valid TeX stays, as code.
 *
 * @param isHtml Whether the text around them is HTML, with its character references.
 * @param fail Called for each formula that cannot be rendered.
 */
export function replaceFormulas(
	text: string,
	marks: Marks,
	isHtml: boolean,
	fail: (tex: string) => void,
): string {
	if (!/[$\\[]|<anki/.test(text)) return text;
	let result = text;
	for (const [pattern, display] of MARKED) {
		result = result.replace(pattern, (_all, inner: string) => {
			const tex = (isHtml ? withoutHtml(inner) : inner).trim();
			try {
				if (tex === '' || tex.includes('$$') || /[\uE000\uE001]/.test(tex)) throw new Error();
				renderMath(tex, display);
				return marks.put({ kind: 'math', tex, display: display && !/\n[ \t]*\n/.test(tex) });
			} catch {
				fail(tex);
				return marks.put({ kind: 'code', value: tex || inner });
			}
		});
	}
	return result;
}

const REFERENCES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	nbsp: ' ',
	'#39': "'",
};

function withoutHtml(text: string): string {
	return text
		.replace(/<br\s*\/?>|<\/?[a-z][^<>]*>/gi, ' ')
		.replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_all, name: string) => REFERENCES[name]!);
}
