import { EN_DEFINITIONS } from '../../text/languages/en-definitions.ts';
import type { TextPart } from '../../text/formulas/sentence.ts';
import { findDefinitions } from '../../text/formulas/definitions.ts';
import { parseMathml } from '../../text/formulas/math-node.ts';
import { isSymbol, subjectsOf, symbolsIn } from '../../text/formulas/symbols.ts';

/**
 * What a symbol means from a section on: the number of headings of sections before it, its key, and
 * its meaning as words and formulas, by their place among the formulas of the text.
 */
export type SymbolMeaning = readonly [section: number, key: string, ...TextPart[]];

const MATH = /<math\b[^>]*>[\s\S]*?<\/math>/g;
const BLOCK =
	/<(?:p|li|td|th|dd)\b[^>]*>([\s\S]*?)(?=<\/(?:p|li|td|th|dd)>|<(?:p|ul|ol|li|pre|figure)\b)/g;

/** What the text of an entry says about the symbols of its formulas. */
export function symbolMeanings(html: string, language: string): SymbolMeaning[] {
	if (!html.includes('<math') || !/^en\b/.test(language)) return [];
	const formulas = [...html.matchAll(MATH)].map(([mathml]) => parseMathml(mathml));
	const named = formulas.map((math) => ({ subjects: subjectsOf(math), isAlone: isSymbol(math) }));
	const uses = formulas.map((math) => new Set(symbolsIn(math).flatMap(({ keys }) => keys)));
	let seen = 0;
	const found: SymbolMeaning[] = [];
	html.split(/(?=<h2 class="section-title")/).forEach((section, place, all) => {
		const index = all[0]!.startsWith('<h2') ? place + 1 : place;
		const text = section.replace(/<pre[\s\S]*?<\/pre>|<figure[\s\S]*?<\/figure>/g, (part) =>
			part.includes('<math') ? part : ' ',
		);
		let number = seen;
		seen += [...section.matchAll(MATH)].length;
		const numbered = text.replace(MATH, () => `\u0091${number++}\u0092`);
		const definitions = [...numbered.matchAll(BLOCK)].flatMap(([, block]) =>
			findDefinitions(partsOf(block!), named, EN_DEFINITIONS),
		);
		for (const { key, meaning } of settled(definitions)) found.push([index, key, ...meaning]);
	});
	return found.filter(([, key]) => uses.some((keys) => keys.has(key)));
}

function partsOf(html: string): TextPart[] {
	const plain = html
		.replace(/<code\b[\s\S]*?<\/code>/g, '▯')
		.replace(/<[^>]*>/g, '')
		.replace(/&(?:#39|#x27);/g, "'")
		.replace(/&(?:#x26|amp);/g, '&');
	return plain
		.split(/\u0091(\d+)\u0092/)
		.map((part, index) => (index % 2 === 0 ? part : Number(part)));
}

/** One meaning per symbol; none where a section gives several. */
function settled<T extends { key: string; meaning: readonly TextPart[] }>(all: readonly T[]): T[] {
	const byKey = Map.groupBy(all, ({ key }) => key);
	return [...byKey.values()].flatMap((definitions) => {
		const longest = definitions.toSorted((a, b) => print(b).length - print(a).length)[0]!;
		const agree = definitions.every((one) => agrees(print(longest), print(one)));
		return agree ? [longest] : [];
	});

	function print({ meaning }: T): string {
		return meaning.join(' ').toLowerCase();
	}
	function agrees(long: string, short: string): boolean {
		return (
			` ${long} `.includes(` ${short} `) || ` ${long} `.includes(` ${short.replace(/s$/, '')} `)
		);
	}
}
