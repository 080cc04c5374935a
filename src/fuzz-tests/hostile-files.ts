import { ENGLISH } from '../text/languages/en.ts';
import { slugify } from '../text/slug.ts';
import { attackText } from './attack-texts.ts';
import type { Rng } from './seeded.ts';
import { hostileBlock } from './hostile-code.ts';
import { hostileMarkdown } from './hostile-markdown.ts';
import { hostileValue, hostileYaml, quoted, spoilFields } from './hostile-yaml.ts';
import { mutate } from './mutate.ts';

/** A file of a content folder as somebody might send it who means harm. */
export interface HostileFile {
	path: string;
	/** What it holds, or what it points to if it is a symbolic link. */
	content: string | Uint8Array | { linkTo: string };
}

/** A kind of hostile file; what a number makes differs in its name, so that many fit into a folder. */
export type MakeFile = (rng: Rng, number: number) => HostileFile;

const WORDS =
	'a cup of dry salt sits by the warm door and holds its own weight until most of them turn pale or soft when rain comes in from the hill'.split(
		' ',
	);

/** A sentence that no other entry has, with room for an attack. */
function sentence(rng: Rng, words: number, attack = ''): string {
	const said = Array.from({ length: words }, () => rng.pick(WORDS)).join(' ');
	return `It ${said}${attack && ` (${attack})`} in the end.`;
}

/** Fields of a good entry, of which some are replaced by attacks that stay within the rules. */
function fieldsOf(rng: Rng, number: number): { title: string; lines: string[] } {
	const attack = () => quoted(attackText(rng));
	const name = () => quoted(`${attackText(rng)} ${number}`);
	// Words of the attack must not become words of a sentence that is too long, or two.
	const inSentence = (words: number) =>
		quoted(sentence(rng, words, attackText(rng).replace(/[\s.!?]+/g, '')));
	const title = rng.chance(0.4) ? `Lump ${number} ${attackText(rng)}` : `Lump ${number}`;
	const address = () =>
		quoted(`https://a.example/${number}${rng.chance(0.5) ? attackText(rng) : ''}`);
	const optional: readonly (() => string)[] = [
		() => `aliases: [${name()}, ${name()}]`,
		() => `analogy: ${inSentence(30)}`,
		() => `symbols: [${attack()}, ${attack()}]`,
		() => `paraphrases: [${attack()}]`,
		() => `spellings: [${name()}]`,
		() => `everyday: [${quoted(title)}]`,
		() => `confusedWith: [{ term: whey, difference: ${attack()} }]`,
		() => `origin: { year: 1999, by: ${attack()}, work: ${attack()}, url: ${address()} }`,
		() => `sources: [{ title: ${attack()}, url: ${address()} }]`,
		() =>
			`${rng.pick(['aliases', 'level', 'tags', 'origin', 'title', 'sources'])}: ${hostileValue(rng)}`,
	];
	const lines = [
		`title: ${quoted(title)}`,
		'category: making',
		'level: beginner',
		`summary: ${rng.chance(0.5) ? inSentence(15) : sentence(rng, 15)}`,
		'prerequisites: [milk]',
		...Array.from({ length: rng.below(4) }, () => rng.pick(optional)()),
	];
	return { title, lines: rng.chance(0.15) ? spoilFields(rng, lines) : lines };
}

const entryText = (lines: readonly string[], body: string) =>
	`---\n${lines.join('\n')}\n---\n\n## How it works\n\n${body}\n\n## Why it matters\n\nIt is lump.\n`;

const entryPath = (title: string, number: number) =>
	`terms/${slugify(title, ENGLISH).slice(0, 150).replace(/-$/, '') || `lump-${number}`}.mdx`;

const entry: MakeFile = (rng, number) => {
	const { title, lines } = fieldsOf(rng, number);
	const body = rng.chance(0.7) ? hostileMarkdown(rng) : 'It is a lump.';
	return { path: entryPath(title, number), content: entryText(lines, body) };
};

/** An entry whose text is good up to a block of code. */
export const blockEntry: MakeFile = (rng, number) => {
	const { kind, code } = hostileBlock(rng);
	const title = `Parcel ${number}`;
	const lines = [
		`title: ${title}`,
		'category: making',
		'level: beginner',
		`summary: ${sentence(rng, 15)}`,
		'prerequisites: [milk]',
	];
	const body = `It holds this.\n\n\`\`\`\`js ${kind}\n${code}\n\`\`\`\``;
	return { path: entryPath(title, number), content: entryText(lines, body) };
};

const guide: MakeFile = (rng, number) => {
	const title = rng.chance(0.4) ? `Way ${number} ${attackText(rng)}` : `Way ${number}`;
	const lines = [
		`title: ${quoted(title)}`,
		`summary: ${sentence(rng, 15)}`,
		`order: ${number + 2}`,
	];
	const fields = rng.chance(0.2) ? spoilFields(rng, lines) : lines;
	const content = `---\n${fields.join('\n')}\n---\n\n## The pot\n\n${hostileMarkdown(rng)}\n`;
	return { path: entryPath(title, number).replace('terms/', 'guides/'), content };
};

const broken: MakeFile = (rng, number) => {
	const { path, content } = rng.pick([entry, guide, blockEntry])(rng, number);
	return { path, content: mutate(rng, String(content)) };
};

/** Names that mean something to a file system, a shell, a bundler or a log. */
const PATHS = [
	'terms/__proto__.mdx',
	'terms/constructor.mdx',
	'terms/UPPER.mdx',
	'terms/a b.mdx',
	'terms/-rf.mdx',
	'terms/$(id).mdx',
	'terms/x\n::error::owned.mdx',
	'terms/\u001b[2J.mdx',
	'terms/\u202excod.mdx',
	'terms/deep/er/x.mdx',
	'terms/x.mdx.js',
	'terms/..mdx',
	'guides/[slug].mdx',
	'guides/#hash?query.mdx',
	'guides/x.astro',
	'guides/constructor.mdx',
	'images/not-a-picture.png',
	'images/a b.svg',
	'images/.hidden',
];

const oddName: MakeFile = (rng, number) => {
	const path = rng.pick(PATHS);
	return { path, content: String(blockEntry(rng, number).content) };
};

/** Links to what is outside, to nothing, to themselves, to folders. */
const TARGETS = [
	'../../canary.txt',
	'../../canary.yaml',
	'../../nothing',
	'/etc',
	'/dev/zero',
	'.',
	'..',
];

const link: MakeFile = (rng, number) => {
	const path = rng.pick([
		`terms/link-${number}.mdx`,
		`guides/link-${number}.mdx`,
		`images/link-${number}.png`,
		`images/dir-${number}`,
		`terms/dir-${number}`,
	]);
	return { path, content: { linkTo: rng.pick(TARGETS) } };
};

/** A file beside others, of which a folder can have many. */
export const anyFile: MakeFile = (rng, number) => {
	const kind = rng.below(20);
	const make =
		kind < 11 ? entry : kind < 15 ? guide : kind < 17 ? broken : kind < 19 ? oddName : link;
	return make(rng, number);
};

const YAML = ['site.yaml', 'categories.yaml', 'tags.yaml'];

/** One of the files and folders of which a glossary has only one each. */
export function settingsFile(rng: Rng, read: (path: string) => string): HostileFile {
	if (rng.chance(0.1)) {
		const path = rng.pick([...YAML, 'terms', 'guides', 'images']);
		return { path, content: { linkTo: rng.pick(['..', '../canary.yaml', ...TARGETS]) } };
	}
	const path = rng.pick(YAML);
	return { path, content: hostileYaml(rng, read(path)) };
}
