import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldName, runningCase } from '../../src/text/names.ts';
import { LEVELS } from '../../src/model/schema.ts';
import { slugify } from '../../src/text/slug.ts';

/** A file of a content folder. */
export interface ContentFile {
	path: string;
	text: string;
}

const CATEGORIES = 19;
const TAGS = 16;
const ENTRIES_PER_GUIDE = 40;
const ENTRIES_PER_HOMONYM = 66;
/** Entries that need only each other, so that plans stay as long as they are however many there are. */
const FIELD = 600;

// How many entries of the real content have 0, 1, 2, ... of something.
const DEPTHS = [
	3, 12, 18, 18, 27, 43, 56, 61, 54, 67, 57, 39, 16, 3, 6, 11, 6, 14, 28, 26, 22, 17, 3,
];
const NEEDS = [0, 45, 247, 278, 34, 3];
const BROADER = [277, 308, 22];
const RELATED = [0, 3, 70, 159, 164, 128, 62, 18, 3];
const CONFUSED_WITH = [204, 283, 113, 7];
const MENTIONS = [60, 110, 140, 120, 80, 50, 30, 17];
const TITLE_WORDS = [0, 165, 343, 80, 19];
const ALIASES = [8, 61, 134, 185, 144, 52, 15, 8];
const SPELLINGS = [1, 26, 144, 200, 146, 53, 21, 16];
const EVERYDAY = [214, 217, 112, 34, 18, 12];
const SYMBOLS = [40, 15, 47, 111, 157, 137, 69, 26, 5];
const SOURCES = [170, 203, 141, 60, 26, 7];
const MORE_TAGS = [244, 281, 77, 5];
const PITFALLS = [0, 0, 0, 120, 200, 190, 70, 27];

/**
 * A glossary of made-up words that has no problems and is as dense as the real one, the same for
 * the same size and seed.
 *
 * @param size At least 20: a category without an entry would be a problem.
 */
export function* generateContent(size: number, seed = 1): Generator<ContentFile> {
	const dice = rollDice(seed);
	const claim = createClaims();
	const entries = planEntries(dice, size, claim);
	yield { path: 'site.yaml', text: describeSite(dice, entries, claim) };
	yield { path: 'categories.yaml', text: describeList(dice, 'category', CATEGORIES) };
	yield { path: 'tags.yaml', text: describeList(dice, 'tag', TAGS) };
	for (const entry of entries) {
		const text = `---\n${describeEntry(dice, entry, claim)}---\n\n${writeEntry(dice, entry)}`;
		yield { path: `terms/${entry.slug}.mdx`, text };
	}
	for (let order = 1; order <= Math.ceil(size / ENTRIES_PER_GUIDE); order++) {
		const title = claim(() => capitalize(`${word(dice)} and ${word(dice)}`));
		const front = writeFields({ title, summary: writeSummary(dice), order });
		const text = `---\n${front}---\n\n${writeGuide(dice, dice.pick(entries))}`;
		yield { path: `guides/${slugify(title)}.mdx`, text };
	}
}

/** Writes a generated glossary into a folder. */
export function writeContent(folder: string, size: number): void {
	for (const part of ['terms', 'guides']) mkdirSync(join(folder, part), { recursive: true });
	for (const { path, text } of generateContent(size)) writeFileSync(join(folder, path), text);
}

export type Dice = ReturnType<typeof rollDice>;

/** Numbers that look random, the same for the same seed. */
export function rollDice(seed: number) {
	let state = seed;
	const share = () => {
		// Park and Miller, "Random number generators: good ones are hard to find", 1988.
		state = (state * 48271) % 2147483647;
		return state / 2147483647;
	};
	const below = (limit: number) => Math.floor(share() * limit);
	return {
		share,
		below,
		between: (low: number, high: number) => low + below(high - low + 1),
		chance: (probability: number) => share() < probability,
		pick: <T>(list: readonly T[]): T => list[below(list.length)]!,
		/** One of the first of a list rather than of the last. */
		pickEarly: <T>(list: readonly T[], bias: number): T =>
			list[Math.floor(share() ** bias * list.length)]!,
		/** A place, as likely as the number that stands there. */
		weigh(weights: readonly number[]): number {
			let rest = share() * weights.reduce((sum, weight) => sum + weight, 0);
			return weights.findIndex((weight) => (rest -= weight) < 0);
		},
	};
}

function times<T>(count: number, make: (index: number) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

const SYLLABLES = 'b c d f g h j k l m n p r s t v z br cl dr fl gr pl st tr'
	.split(' ')
	.flatMap((onset) => [...'aeiou'].map((vowel) => onset + vowel));
const ENDINGS = ['', 'n', 'r', 'l', 't', 'm'];
// No prose has words with these, so that it does not name an entry by chance.
const [MODIFIER, HEAD, SINGLE, SHARED] = ['nd', 'ck', 'rp', 'sp'] as const;
const VERBS = 'holds keeps moves shows turns takes gives needs meets sets cuts joins splits'.split(
	' ',
);
const PREPOSITIONS = 'of in with for from under over between behind near after before'.split(' ');
const DETERMINERS = ['the', 'the', 'the', 'a', 'each', 'one', 'its', 'this', 'any'];
const JOINTS = ['so that', 'because', 'while', 'when', 'until', 'although', 'unless', 'and'];

/** Another word for every number, shorter for a small one. */
function wordOf(index: number, ending = ENDINGS[index % ENDINGS.length]!): string {
	const length = index < SYLLABLES.length ** 2 ? 2 : 3;
	// The factor has no divisor in common with the number of syllables: no two words are the same.
	let rest = (index * 48271) % SYLLABLES.length ** length;
	const syllables = times(length, () => {
		const syllable = SYLLABLES[rest % SYLLABLES.length]!;
		rest = Math.floor(rest / SYLLABLES.length);
		return syllable;
	});
	return syllables.join('') + ending;
}

/** A word as often as words are in texts: the more there are, the more new ones (Zipf, 1949). */
function word(dice: Dice, limit = 1_000_000): string {
	const rank = 300 * ((1 - dice.share()) ** (-1 / 1.1) - 1);
	return rank < limit ? wordOf(Math.floor(rank)) : word(dice, limit);
}

function distinctWords(dice: Dice, count: number): string[] {
	const words = new Set<string>();
	while (words.size < count) words.add(word(dice, 3000));
	return [...words];
}

/** A name in the words of a field. */
function headword(dice: Dice, field: number, words: number): string {
	if (words === 1) return capitalize(wordOf(field * 3000 + dice.below(3000), SINGLE));
	const modifiers = times(words - 1, () => wordOf(field * 500 + dice.below(500), MODIFIER));
	return capitalize([...modifiers, wordOf(field * 250 + dice.below(250), HEAD)].join(' '));
}

type Claim = (make: () => string) => string;

/** Sees to it that no name is given twice. */
function createClaims(): Claim {
	const taken = new Set<string>();
	return (make) => {
		for (;;) {
			const name = make();
			const folded = foldName(name);
			if (taken.has(folded)) continue;
			taken.add(folded);
			return name;
		}
	};
}

function capitalize(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Entry {
	number: number;
	title: string;
	slug: string;
	/** Number of its field, and the entries of it, shallow ones first. */
	field: number;
	neighbors: readonly Entry[];
	depth: number;
	needs: readonly Entry[];
	broader: readonly Entry[];
	related: readonly Entry[];
	confusedWith: readonly Entry[];
	/** A name it shares with another entry. */
	homonym?: string;
}

function planEntries(dice: Dice, size: number, claim: Claim): Entry[] {
	const fields = Math.max(1, Math.round(size / FIELD));
	const all: Entry[] = [];
	for (let field = 0; field < fields; field++) {
		const neighbors: Entry[] = [];
		const end = Math.round((size * (field + 1)) / fields);
		const start = all.length;
		for (let number = start; number < end; number++) {
			const title = claim(() => headword(dice, field, dice.weigh(TITLE_WORDS)));
			const depth = depthAt((number - start + 0.5) / (end - start));
			const none = { needs: [], broader: [], related: [], confusedWith: [] };
			neighbors.push({ number, title, slug: slugify(title), field, neighbors, depth, ...none });
		}
		all.push(...neighbors);
	}
	const tied = new Set<string>();
	for (const entry of all) addNeeds(dice, entry, chooserFor(entry, tied));
	for (const entry of all) {
		const choose = chooserFor(entry, tied);
		const anywhere = () => pickNear(dice, entry, dice.chance(0.05) ? all : entry.neighbors, 1.3);
		entry.confusedWith = choose(dice.weigh(CONFUSED_WITH), anywhere);
		entry.related = choose(dice.weigh(RELATED), anywhere);
	}
	for (let at = 0; at + 1 < size; at += ENTRIES_PER_HOMONYM) {
		all[at]!.homonym = all[at + 1]!.homonym = capitalize(wordOf(at, SHARED));
	}
	return all;
}

function depthAt(share: number): number {
	let rest = share * DEPTHS.reduce((sum, count) => sum + count, 0);
	return DEPTHS.findIndex((count) => (rest -= count) < 0);
}

type Chooser = (count: number, pick: () => Entry) => Entry[];

/** Chooses entries to tie one to, no pair twice; fewer where hardly any are left. */
function chooserFor(entry: Entry, tied: Set<string>): Chooser {
	return (count, pick) => {
		const chosen: Entry[] = [];
		for (let trial = 0; chosen.length < count && trial < 20; trial++) {
			const other = pick();
			const pair = [entry.number, other.number].sort((a, b) => a - b).join();
			if (other === entry || tied.has(pair)) continue;
			tied.add(pair);
			chosen.push(other);
		}
		return chosen;
	};
}

function addNeeds(dice: Dice, entry: Entry, choose: Chooser): void {
	const shallower = entry.neighbors.filter(({ depth }) => depth < entry.depth);
	if (shallower.length === 0) return;
	const layer = shallower.filter(({ depth }) => depth === shallower.at(-1)!.depth);
	const first = choose(1, () => pickNear(dice, entry, layer, 1.8));
	const below = first.flatMap((need) => [...planOf(need)]);
	const others = () =>
		below.length > 0 && dice.chance(0.75) ? dice.pick(below) : pickNear(dice, entry, shallower, 1);
	entry.needs = [...first, ...choose(dice.weigh(NEEDS) - 1, others)];
	const kinds = dice.weigh(BROADER);
	entry.broader = dice.chance(0.75)
		? entry.needs.slice(0, kinds)
		: choose(kinds, () => pickNear(dice, entry, shallower, 1.2));
}

/** Often one of the same category, and rather one of the first. */
function pickNear(dice: Dice, entry: Entry, list: readonly Entry[], bias: number): Entry {
	const category = entry.number % CATEGORIES;
	const same = dice.chance(0.4)
		? list.filter(({ number }) => number % CATEGORIES === category)
		: [];
	return dice.pickEarly(same.length > 0 ? same : list, bias);
}

function planOf(entry: Entry, plan = new Set<Entry>()): Set<Entry> {
	for (const need of entry.needs) if (!plan.has(need)) planOf(need, plan.add(need));
	return plan;
}

function writeFields(fields: Record<string, unknown>): string {
	// JSON is YAML.
	return Object.entries(fields)
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
		.join('');
}

function describeEntry(dice: Dice, entry: Entry, claim: Claim): string {
	const { title, number, field, depth } = entry;
	const slugs = (entries: readonly Entry[]) => entries.map(({ slug }) => slug);
	const aliases = times(dice.weigh(ALIASES), () =>
		claim(() => (dice.chance(0.1) ? acronym(dice) : headword(dice, field, dice.between(1, 3)))),
	);
	const names = [title, ...aliases];
	const misspelled = () => {
		const name = dice.pick(names);
		const at = dice.between(1, name.length - 1);
		// A letter twice, or one too few.
		const typo = name.slice(0, at) + name.slice(dice.pick([at - 1, at + 1]));
		return dice.chance(0.3) ? `${name}s` : typo;
	};
	const address = (place: number) => `https://papers.example/${number}.${place}`;
	return writeFields({
		title,
		aliases,
		homonyms: entry.homonym && [entry.homonym],
		category: `category-${number % CATEGORIES}`,
		level: LEVELS[dice.weigh(depth < 6 ? [7, 3, 0] : depth < 12 ? [6, 10, 3] : [4, 4, 2])],
		summary: writeSummary(dice),
		analogy: dice.chance(0.707) ? `${writeSummary(dice)} ${writeSummary(dice)}` : undefined,
		prerequisites: slugs(entry.needs),
		broader: slugs(entry.broader),
		related: slugs(entry.related),
		confusedWith: entry.confusedWith.map(({ slug }) => ({
			term: slug,
			difference: `${capitalize(clause(dice))} ${phrase(dice)}; ${clause(dice)} ${phrase(dice)}, ${clause(dice)}.`,
		})),
		tags: [
			...new Set([number, ...times(dice.weigh(MORE_TAGS), () => dice.below(TAGS))].map(tagOf)),
		],
		symbols: times(dice.weigh(SYMBOLS), () => symbol(dice)),
		spellings: times(dice.weigh(SPELLINGS), () => claim(misspelled)),
		everyday: names.slice(0, dice.weigh(EVERYDAY)),
		paraphrases: times(3, () => `${clause(dice)} ${word(dice)}`),
		origin: dice.chance(0.586)
			? { year: dice.between(1950, 2024), by: author(dice), work: heading(dice), url: address(0) }
			: undefined,
		sources: times(dice.weigh(SOURCES), (place) => ({
			title: `${author(dice)} (${dice.between(1950, 2024)}), ${heading(dice)}`,
			url: address(place + 1),
		})),
	});
}

function tagOf(number: number): string {
	return `tag-${number % TAGS}`;
}

function describeList(dice: Dice, kind: string, count: number): string {
	const items = times(count, (number) => {
		const name = `${capitalize(kind)} ${wordOf(number, SHARED)}`;
		return { slug: `${kind}-${number}`, name, description: sentence(dice) };
	});
	return items.map((item) => `- ${JSON.stringify(item)}\n`).join('');
}

function describeSite(dice: Dice, entries: readonly Entry[], claim: Claim): string {
	const titles = () => times(4, () => dice.pick(entries).title);
	return writeFields({
		title: 'Measured',
		tagline: 'Made-up words, defined by each other.',
		description: 'A glossary that exists to be built.',
		intro: '{count} concepts that nobody needs to know.',
		about: times(4, () => sentence(dice)),
		url: 'https://gloss.example',
		language: 'en',
		publisher: 'Nobody',
		licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
		start: entries.slice(0, 4).map(({ slug }) => slug),
		wanted: times(27, () => claim(() => headword(dice, 0, 2))),
		subjects: times(10, () => word(dice)),
		idioms: times(60, () => phrase(dice)),
		askExamples: titles(),
		searchExamples: titles(),
	});
}

function acronym(dice: Dice): string {
	return times(dice.between(3, 5), () => dice.pick([...'BCDFGHKLMNPRSTVZ'])).join('');
}

function symbol(dice: Dice): string {
	const [a, b, c] = distinctWords(dice, 3);
	return dice.pick([`${a}.${b}.${capitalize(c!)}`, `${a}_${b}`, `${a}=${dice.below(900) / 1000}`]);
}

function author(dice: Dice): string {
	return `${capitalize(word(dice))} et al.`;
}

/** Title of a work. */
function heading(dice: Dice): string {
	return capitalize(`${phrase(dice)}: ${clause(dice)}`);
}

function nounPhrase(dice: Dice): string {
	return `${dice.pick(DETERMINERS)} ${dice.chance(0.35) ? `${word(dice)} ` : ''}${word(dice)}`;
}

function verb(dice: Dice): string {
	return dice.chance(0.4) ? dice.pick(VERBS) : `${word(dice)}s`;
}

function phrase(dice: Dice): string {
	return `${dice.pick(PREPOSITIONS)} ${nounPhrase(dice)}`;
}

function clause(dice: Dice, objects: readonly string[] = []): string {
	const object = objects.length > 0 ? listOf(objects) : nounPhrase(dice);
	const end = dice.chance(0.5) ? ` ${phrase(dice)}` : '';
	return `${nounPhrase(dice)} ${verb(dice)} ${object}${end}`;
}

/** @param objects Links, formulas or whatever else has to stand in it. */
function sentence(dice: Dice, objects: readonly string[] = []): string {
	const end = dice.chance(0.75) ? `, ${dice.pick(JOINTS)} ${clause(dice)}` : '';
	return capitalize(`${clause(dice, objects)}${end}.`);
}

function listOf(items: readonly string[]): string {
	return items.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function paragraphs(dice: Dice, sentences: number, objects: readonly string[] = []): string {
	const share = (place: number) => Math.floor((place * objects.length) / sentences);
	const all = times(sentences, (i) => sentence(dice, objects.slice(share(i), share(i + 1))));
	return times(Math.ceil(sentences / 4), (i) => all.slice(4 * i, 4 * i + 4).join(' ')).join('\n\n');
}

/** One sentence in plain words. */
function writeSummary(dice: Dice): string {
	const plain = (make: string) => `${make} ${dice.pick(DETERMINERS)} ${word(dice, 1500)}`;
	const part = () => {
		const end = times(dice.between(1, 3), () => plain(dice.pick(PREPOSITIONS)));
		return [plain(''), plain(dice.pick(VERBS)), ...end].join(' ').trim();
	};
	return capitalize(`${part()}, ${dice.pick(JOINTS)} ${part()}.`);
}

function writeEntry(dice: Dice, entry: Entry): string {
	const { needs, related, confusedWith, neighbors } = entry;
	const known = neighbors.slice(0, Math.ceil(neighbors.length / 2));
	const famous = times(dice.weigh(MENTIONS), () => dice.pickEarly(known, 2));
	const linked = [...needs.slice(0, 1), ...related.slice(0, 2), ...confusedWith, ...famous];
	const links = [...new Set(linked)].filter((other) => other !== entry).map((to) => link(dice, to));
	const isFormal = dice.chance(0.662);
	const formulas = times(isFormal ? dice.between(3, 16) : 0, () => formula(dice));
	const marks = times(dice.below(6), () => `*${word(dice)}*`);
	const codes = dice.chance(0.45) ? times(dice.between(1, 4), () => `\`${symbol(dice)}\``) : [];
	const half = Math.ceil(links.length / 2);
	const most = Math.ceil(formulas.length * 0.6);
	const rest = [...links.slice(half), ...formulas.slice(most), ...codes];
	const third = Math.ceil(rest.length / 3);

	const sections = {
		'How it works': writeMechanism(dice, [...links.slice(0, half), ...marks]),
		Formally: isFormal && writeFormulas(dice, formulas.slice(0, most)),
		'Why it matters': paragraphs(dice, 7, rest.slice(0, third)),
		Example: writeExample(dice),
		'In code': dice.chance(0.806) && fence('python', pythonCode(dice)),
		Pitfalls: writePitfalls(dice, rest.slice(third)),
		History: dice.chance(0.376) && paragraphs(dice, 3),
	};
	return Object.entries(sections)
		.filter(([, text]) => text)
		.map(([name, text]) => `## ${name}\n${text}\n`)
		.join('\n');
}

/** An introduction to an entry and to those around it. */
function writeGuide(dice: Dice, { neighbors }: Entry): string {
	const sections = times(6, (number) => {
		const links = times(4, () => link(dice, dice.pick(neighbors)));
		const block = number % 2 === 0 ? fence('js run', exampleCode(dice)) : '';
		const figure = dice.chance(0.24) ? figureBlock(dice) : '';
		const parts = [paragraphs(dice, 8, links), block, paragraphs(dice, 7), figure];
		return `## ${capitalize(nounPhrase(dice))}\n${parts.filter(Boolean).join('\n\n')}\n`;
	});
	return sections.join('\n');
}

function link(dice: Dice, { slug, title }: Entry): string {
	return dice.chance(0.6) ? `[[${slug}]]` : `[[${slug}|${runningCase(title)}s]]`;
}

function writeMechanism(dice: Dice, objects: readonly string[]): string {
	const figure = dice.chance(0.53) ? [figureBlock(dice)] : [];
	const table = dice.chance(0.145) ? [writeTable(dice)] : [];
	return [...figure, paragraphs(dice, 11, objects), ...table].join('\n\n');
}

function writeTable(dice: Dice): string {
	const row = () =>
		`| ${word(dice)} ${word(dice)} | ${dice.between(2, 900)} | ${nounPhrase(dice)} |`;
	const head = times(3, () => capitalize(word(dice))).join(' | ');
	return [`| ${head} |`, '| --- | --- | --- |', ...times(dice.between(3, 5), row)].join('\n');
}

function writeFormulas(dice: Dice, formulas: readonly string[]): string {
	const displays = times(dice.chance(0.1) ? 2 : 1, () => displayFormula(dice));
	const half = Math.ceil(formulas.length / 2);
	return [
		paragraphs(dice, 2, formulas.slice(0, half)),
		...displays,
		paragraphs(dice, 2, formulas.slice(half)),
	].join('\n\n');
}

function writeExample(dice: Dice): string {
	return [sentence(dice), fence('js run', exampleCode(dice)), paragraphs(dice, 2)].join('\n\n');
}

function writePitfalls(dice: Dice, objects: readonly string[]): string {
	const isNamed = dice.chance(0.3);
	return times(dice.weigh(PITFALLS), (place) => {
		const name = isNamed ? `**${capitalize(word(dice))} ${word(dice)}.** ` : '';
		const more = dice.chance(0.5) ? ` ${sentence(dice)}` : '';
		return `- ${name}${sentence(dice, objects.slice(place, place + 1))}${more}`;
	}).join('\n');
}

function fence(kind: string, code: string): string {
	return `\`\`\`${kind}\n${code}\n\`\`\``;
}

const LETTERS = String.raw`a b d f h k m n p q r s t u v w x y z \alpha \beta \theta \lambda`;

function letter(dice: Dice): string {
	const name = dice.pick(LETTERS.split(' '));
	return dice.chance(0.3) ? `${name}_${dice.pick(['i', 'j', 't', '0'])}` : name;
}

function formula(dice: Dice): string {
	const [x, y] = [letter(dice), letter(dice)];
	const forms = [x, `${x} = ${dice.below(1000) / 1000}`, String.raw`\sqrt{${x} + ${y}^2} / ${y}`];
	return `$$${forms[dice.weigh([65, 20, 15])]}$$`;
}

function displayFormula(dice: Dice): string {
	const [x, y, z, n] = times(4, () => letter(dice));
	const name = String.raw`\mathrm{${word(dice, 3000)}}(${x})`;
	const forms = [
		String.raw`${name} = \frac{1}{${n}} \sum_{i=1}^{${n}} \left({${y}}^2 - ${z}\right)`,
		String.raw`${name} = \exp\!\left(-\frac{\lVert ${x} - ${y} \rVert^2}{2 {${z}}^2}\right)`,
		String.raw`\hat{${x}} = \frac{${y}}{1 - {${z}}^2} + \log ${n}, \qquad ${z} \leq ${dice.below(90)}`,
	];
	return `$$${dice.pick(forms)}$$`;
}

/** How often a loop turns that takes as long as those of real examples do, which differ much. */
function rounds(dice: Dice): number {
	return [1, 25, 300][dice.weigh([78, 12, 10])]! * dice.between(8, 12);
}

function numbers(dice: Dice, count: number): string {
	return times(count, () => dice.between(1, 999) / 100).join(', ');
}

function exampleCode(dice: Dice): string {
	return dice.pick([drawingCode, fittingCode, countingCode])(dice);
}

function drawingCode(dice: Dice): string {
	const [draw, left, right, size] = distinctWords(dice, 4);
	return `let seed = ${dice.between(2, 99_999)};
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const ${draw} = (count, edge) =>
  mean(Array.from({ length: count }, () => (random() < edge ? 1 : 0)));
const ${left} = ${dice.below(1000) / 1000}, ${right} = ${dice.below(1000) / 1000};
[${numbers(dice, 4)}].map((${size}) => {
  const first = ${draw}(Math.ceil(${size} * ${rounds(dice)}), ${left});
  const second = ${draw}(Math.ceil(${size} * ${rounds(dice)}), ${right});
  return { ${size}, ${left}: first, ${right}: second, gap: second - first };
})`;
}

function fittingCode(dice: Dice): string {
	const [inputs, outputs, slope, start] = distinctWords(dice, 4);
	return `const ${inputs} = [${numbers(dice, 6)}];
const ${outputs} = [${numbers(dice, 6)}];
const steps = ${rounds(dice)}, rate = 0.00${dice.between(1, 9)};
let ${slope} = 0, ${start} = 0;
const rows = [];
for (let step = 0; step <= steps; step++) {
  const misses = ${inputs}.map((x, i) => ${slope} * x + ${start} - ${outputs}[i]);
  const loss = misses.reduce((sum, miss) => sum + miss ** 2, 0) / 6;
  if (step % Math.ceil(steps / 5) === 0) rows.push({ step, ${slope}, ${start}, loss });
  ${slope} -= (rate * misses.reduce((sum, miss, i) => sum + miss * ${inputs}[i], 0)) / 6;
  ${start} -= (rate * misses.reduce((sum, miss) => sum + miss, 0)) / 6;
}
rows`;
}

function countingCode(dice: Dice): string {
	const [texts, counts, total, name] = distinctWords(dice, 4);
	const lines = times(4, () => `  "${times(6, () => word(dice, 40)).join(' ')}",`);
	return `const ${texts} = [
${lines.join('\n')}
];
const ${counts} = {};
for (const text of ${texts}) {
  for (const word of text.split(" ")) {
    ${counts}[word] = (${counts}[word] ?? 0) + 1;
  }
}
const ${total} = Object.values(${counts}).reduce((sum, count) => sum + count, 0);
Object.entries(${counts}).slice(0, 6).map(([${name}, count]) =>
  ({ ${name}, count, share: count / ${total} }))`;
}

function figureBlock(dice: Dice): string {
	const kind = dice.weigh([146, 46, 43, 87]);
	const code = [curveCode, barCode, gridCode, diagramCode][kind]!;
	const described = `  caption: '${sentence(dice)} ${sentence(dice)}',
  alt: '${sentence(dice)} ${sentence(dice)}',`;
	return fence(`js ${['plot', 'plot', 'grid', 'diagram'][kind]}`, code(dice, described));
}

function curveCode(dice: Dice, described: string): string {
	const [wave, sum, x, y] = distinctWords(dice, 4);
	const [speed, turns] = [dice.between(10, 90) / 100, dice.between(2, 9)];
	return `const ${wave} = (x) => Math.exp(-${speed} * x) * Math.sin(${turns} * x);
const ${sum} = (x) => {
  let sum = 0;
  for (let k = 1; k <= ${3 * rounds(dice)}; k++) sum += Math.sin(k * x) / (k + ${turns});
  return sum / ${turns};
};
({
${described}
  x: { label: '${x}', domain: [0, 6] },
  y: { label: '${y}' },
  marks: [
    { name: '${wave}', line: curve(${wave}, 0, 6) },
    { name: '${sum}', line: curve(${sum}, 0, 6), dashed: true },
    { dots: range(0, 6, 7).map((x) => [x, ${wave}(x)]) },
    { rule: { y: ${speed} } },
  ],
})`;
}

function barCode(dice: Dice, described: string): string {
	const bars = distinctWords(dice, 5).map((name) => `['${name}', ${dice.between(1, 99)}]`);
	return `({
${described}
  y: { label: '${word(dice)}', domain: [0, 100] },
  marks: [
    { name: '${word(dice)}', bars: [${bars.join(', ')}] },
    { rule: { y: ${dice.between(20, 80)} }, dashed: true },
  ],
})`;
}

function gridCode(dice: Dice, described: string): string {
	const names = distinctWords(dice, 6).map((name) => `'${name}'`);
	return `const names = [${names.join(', ')}];
const score = (i, j) => Math.sin(${numbers(dice, 1)} * i + ${numbers(dice, 1)} * j) ** 2;
({
${described}
  rows: names,
  columns: names,
  cells: names.map((_, i) => names.map((_, j) => (j > i ? null : score(i, j)))),
})`;
}

function diagramCode(dice: Dice, described: string): string {
	const ids = distinctWords(dice, 5);
	const nodes = ids.map((id, i) => {
		const more = dice.pick(['', `, group: ${dice.between(1, 3)}`, ", kind: 'store'"]);
		const at = [i % 3, Math.floor(i / 3)].join(', ');
		return `    { id: '${id}', label: '${id}\\n${word(dice, 3000)}', at: [${at}]${more} },`;
	});
	const edges = ids.slice(1).map((to, i) => `    { from: '${ids[i]}', to: '${to}' },`);
	return `({
${described}
  nodes: [
${nodes.join('\n')}
  ],
  edges: [
${edges.join('\n')}
  ],
})`;
}

function pythonCode(dice: Dice): string {
	const [library, module, name, data] = distinctWords(dice, 4).map(capitalize);
	return `import numpy as np
from ${library}.${module} import ${name}

${data} = np.array([[${numbers(dice, 4)}],
    [${numbers(dice, 4)}], [${numbers(dice, 2)}]])
model = ${name}(width=${dice.between(2, 900)}, rate=0.0${dice.between(1, 99)})
model.fit(${data}, epochs=${dice.between(2, 40)})     # ${clause(dice)}
for row in model.predict(${data}):
    print(row.shape, row.mean(axis=0))   # ${phrase(dice)}`;
}
