import { ADDRESSES, attackText, flood, NAMES } from './attack-texts.ts';
import type { Rng } from './seeded.ts';
import { mutateText } from './mutate.ts';

/** TeX that loads, links, styles, loops or grows. */
const TEX = [
	'\\href{javascript:globalThis.__gotIn=1}{x}',
	'\\url{javascript:alert(1)}',
	'\\htmlData{x=y}{z} \\htmlId{content}{x} \\htmlClass{a}{x}',
	'\\htmlStyle{position:fixed}{x}',
	'\\includegraphics[width=1em]{https://evil.example/x.png}',
	'\\def\\a{\\a\\a}\\a',
	'\\newcommand{\\b}{\\b}\\b',
	'\\gdef\\c{<script>alert(1)</script>}\\c',
	'\\text{<img src=x onerror=globalThis.__gotIn=1>}',
	'\\text{"><b>} \\unicode{x91} \\char"202E',
	'\\color{red;background:url(https://evil.example)}x',
	'\\textcolor{#"onload="}{x} \\colorbox{&quot;}{y}',
	'\\rule{99999em}{99999em} \\kern-9999em x',
	'\\tag{"><script>} x \\label{a"b} \\ref{a"b}',
	'\\mathchoice{a}{b}{c}{d} \\raisebox{1000em}{x}',
	'\\begin{array}{c}'.repeat(30),
	'x_{'.repeat(35) + 'y' + '}'.repeat(35),
	'\\frac{1}{'.repeat(60),
	'^'.repeat(300),
	'\\left('.repeat(200),
	'\\sqrt'.repeat(390),
	'\\let\\x=\\relax \\expandafter\\x\\csname __proto__\\endcsname',
	'\\__proto__ \\constructor \\toString',
	'\\begin{constructor}x\\end{constructor}',
	'\\operatorname{<b>} \\mathrm{&} \\#\\%\\&',
	'%comment',
];

/** Words after the three backticks. */
const LANGUAGES = [
	...NAMES,
	'js run run',
	'js "onload="x',
	'html',
	'extend',
	'insertBefore',
	'DFS',
	'../../../package.json',
	'markup-templating',
	'php',
	'"><script>',
	'a'.repeat(3000),
	'js {1,3}',
	'js plot run grid',
	'ts twoslash',
	'mermaid',
	'math',
];

type Make = (rng: Rng) => string;

const address: Make = (rng) => rng.pick(ADDRESSES);
const text: Make = (rng) => attackText(rng);

/** Constructs that fit into a line. */
const INLINE: readonly Make[] = [
	text,
	(rng) => `[x](${address(rng)})`,
	(rng) => `[x](<${address(rng)}>)`,
	(rng) => `[x](https://a.example/ "${text(rng).replaceAll('"', '\\"')}")`,
	(rng) => `[**${text(rng)}**](https://a.example/)`,
	(rng) => `<${address(rng)}>`,
	address,
	(rng) => `www.evil.example/${text(rng)}`,
	(rng) => `[[${address(rng)}]]`,
	(rng) => `[[milk|${text(rng)}]]`,
	(rng) => `[[${rng.pick(NAMES)}]]`,
	(rng) => `[[guides/${rng.pick(NAMES)}|x]]`,
	(rng) => `![seen](${address(rng)})`,
	() => '![seen](../images/wedge.png "title")',
	() => '![seen](../images/wedge.png?x=1)',
	() => '![seen](../images/../../canary.txt)',
	(rng) => `![${text(rng).replace(/[[\]]/g, '')}](../images/wedge.png)`,
	(rng) => `$$${rng.pick(TEX)}$$`,
	(rng) => `$$${rng.pick(TEX)}${rng.pick(TEX)}$$`,
	(rng) => `\`${text(rng)}\``,
	(rng) => `*${text(rng)}* ~~${text(rng)}~~`,
	(rng) => `\\${text(rng)}`,
	(rng) => `&#x${rng.below(0x11_0000).toString(16)};`,
	(rng) => `&#x${rng.pick(['0', '1', '91', '91;0&#x91', '202e', 'd800', 'e0041', 'ffff'])};`,
	(rng) => `{${text(rng)}}`,
	(rng) => `<b title={${text(rng)}}>x</b>`,
	() => 'Fat[^1] and[^1] water[^__proto__].',
];

/** Constructs that need lines of their own. */
const BLOCKS: readonly Make[] = [
	(rng) => `## ${rng.pick(['Formally', 'Example', 'History', text(rng)])}\n\n${text(rng)}`,
	(rng) => `[seen][r]\n\n[r]: ${address(rng)} "${text(rng)}"`,
	(rng) => `![seen][../images/wedge.png]\n\n[../images/wedge.png]: ${address(rng)}`,
	() => '![seen][../images/wedge.png]\n\n[../images/wedge.png]: https://evil.example/wedge.png',
	(rng) => `Note[^n].\n\n[^n]: ${text(rng)}`,
	(rng) => `[^__proto__]: ${text(rng)}\n\n[constructor]: https://a.example/`,
	(rng) => `\`\`\`${rng.pick(LANGUAGES)}\n${text(rng)}\n\`\`\``,
	(rng) => `~~~~${rng.pick(LANGUAGES)}\n${text(rng)}`,
	(rng) => `\n$$\n${rng.pick(TEX)}\n$$\n`,
	(rng) => `| ${text(rng)} | b |\n| - | :-: |\n| [[curd\\|x]] | ${text(rng)} |\n| ${text(rng)}`,
	(rng) => `- [x] ${text(rng)}\n  - ${text(rng)}\n\n      ${text(rng)}`,
	(rng) => `> ${text(rng)}\n> > ${text(rng)}\n\n---\n\n***`,
	(rng) => `<!-- ${text(rng)} -->`,
	(rng) => `import x from '${address(rng)}'\n\nexport const y = process.env`,
	(rng) =>
		`<LearningPlan slug="${rng.pick(['curd', ...NAMES])}" ${rng.pick(['{...x}', '', 'on="x"'])} />`,
	(rng) => `<ConceptGraph slug={process.env.GLOSS_CANARY} /> ${text(rng)}`,
	(rng) => `<script>${text(rng)}</script>`,
	(rng) => `---\ntitle: ${text(rng)}\n---`,
	(rng) => `Setext ${text(rng)}\n===`,
	(rng) => flood(rng, 2 ** rng.between(8, 15)),
	(rng) => nest(rng, ['> ', '- ', '* ', '1. ', '[', '![', '**', '_', '(', '<b>', '{', '[^', '`']),
	(rng) => nest(rng, ['{<>', '<a b={', '<b>{', `${rng.pick(TOKENS)}${rng.pick(TOKENS)}`]),
	(rng) => repeat(rng, (i) => `[${i}]: https://a.example/${i}\n[${i}]`),
	(rng) => repeat(rng, (i) => `Note[^${i}].\n\n[^${i}]: [^${i + 1}]\n`),
	(rng) => repeat(rng, (i) => `${'  '.repeat(i % 60)}- a`),
	(rng) => repeat(rng, () => `\`\`\`js\n${text(rng)}\n\`\`\`\n`),
	(rng) => wideTable(2 ** rng.between(3, 9)),
	(rng) =>
		`[t]: https://a.example/ "${'t'.repeat(2 ** rng.between(4, 11))}"\n\n${'[t] '.repeat(500)}`,
];

/** What opens or closes something; together, some make parsers try everything twice. */
const TOKENS = [
	'<a ',
	'</a>',
	'b={',
	'{',
	'}',
	'<>',
	'"',
	'`',
	'${',
	'(',
	'[',
	'*',
	'$$',
	'\n',
	'> ',
	'|',
];

function nest(rng: Rng, openings: readonly string[]): string {
	return `${rng.pick(openings).repeat(2 ** rng.between(3, 13))}x`;
}

function repeat(rng: Rng, make: (index: number) => string): string {
	return Array.from({ length: 2 ** rng.between(3, 10) }, (_, index) => make(index)).join('\n');
}

/** As many rows as columns, of which each row writes only one. */
function wideTable(size: number): string {
	return `${'|a'.repeat(size)}|\n${'|-'.repeat(size)}|\n${'|b|\n'.repeat(size)}`;
}

/** A paragraph or two of attacks. */
export function hostileMarkdown(rng: Rng): string {
	const sentence = () => `Salted curd ${rng.pick(INLINE)(rng)} dries.`;
	const paragraph = () => (rng.chance(0.6) ? sentence() : rng.pick(BLOCKS)(rng));
	const written = Array.from({ length: rng.between(1, 3) }, paragraph).join('\n\n');
	return rng.chance(0.15) ? mutateText(rng, written) : written;
}
