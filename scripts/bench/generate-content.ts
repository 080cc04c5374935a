import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../../src/text/languages/en.ts';
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
/** Terms need only others of their field, so that the length of plans does not grow with size. */
const TERMS_PER_FIELD = 600;

// Histograms of the real content: how many terms have 0, 1, 2, ... of something.
const DEPTHS = [
	3, 12, 18, 18, 27, 43, 56, 61, 54, 67, 57, 39, 16, 3, 6, 11, 6, 14, 28, 26, 22, 17, 3,
];
const NEEDS = [0, 45, 247, 278, 34, 3];
const BROADER = [277, 308, 22];
const RELATED = [0, 3, 70, 159, 164, 128, 62, 18, 3];
const CONFUSED_WITH = [204, 283, 113, 7];
const MENTIONS = [60, 110, 140, 120, 80, 50, 30, 17];
const TITLE_WORDS = [0, 165, 343, 80, 19];
const ALIASES = [90, 250, 180, 65, 18, 4];
const COVERS = [270, 140, 90, 55, 30, 15, 7];
const SPELLINGS = [1, 26, 144, 200, 146, 53, 21, 16];
const EVERYDAY = [214, 217, 112, 34, 18, 12];
const SYMBOLS = [40, 15, 47, 111, 157, 137, 69, 26, 5];
const SOURCES = [170, 203, 141, 60, 26, 7];
const MORE_TAGS = [244, 281, 77, 5];
const PITFALLS = [0, 0, 0, 120, 200, 190, 70, 27];

/**
 * Generates a valid glossary of made-up words, as dense as the real one, from a seed.
 *
 * @param size At least 20, because every category needs a term.
 */
export function* generateContent(size: number, seed = 1): Generator<ContentFile> {
	const rng = createRng(seed);
	const unique = createUniqueNames();
	const entries = planEntries(rng, size, unique);
	yield { path: 'site.yaml', text: describeSite(rng, entries, unique) };
	yield { path: 'categories.yaml', text: describeList(rng, 'category', CATEGORIES) };
	yield { path: 'tags.yaml', text: describeList(rng, 'tag', TAGS) };
	for (const entry of entries) {
		const text = `---\n${describeEntry(rng, entry, unique)}---\n\n${writeEntry(rng, entry)}`;
		yield { path: `terms/${entry.slug}.mdx`, text };
	}
	for (let order = 1; order <= Math.ceil(size / ENTRIES_PER_GUIDE); order++) {
		const title = unique(() => capitalize(`${word(rng)} and ${word(rng)}`));
		const front = writeFields({ title, summary: writeSummary(rng), order });
		const text = `---\n${front}---\n\n${writeGuide(rng, rng.pick(entries))}`;
		yield { path: `guides/${slugify(title, ENGLISH)}.mdx`, text };
	}
}

/** Writes a generated glossary into a folder. */
export function writeContent(folder: string, size: number): void {
	for (const part of ['terms', 'guides']) mkdirSync(join(folder, part), { recursive: true });
	for (const { path, text } of generateContent(size)) writeFileSync(join(folder, path), text);
}

export type Rng = ReturnType<typeof createRng>;

/** Seeded pseudorandom numbers. */
export function createRng(seed: number) {
	let state = seed;
	const share = () => {
		// Park and Miller, "Rng number generators: good ones are hard to find", 1988.
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
		/** Prefers the first items of a list. */
		pickEarly: <T>(list: readonly T[], bias: number): T =>
			list[Math.floor(share() ** bias * list.length)]!,
		/** A random index, weighted. */
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
// Endings reserved for names, so that prose does not mention a term by accident.
const [MODIFIER, HEAD, SINGLE, SHARED] = ['nd', 'ck', 'rp', 'sp'] as const;
const VERBS = 'holds keeps moves shows turns takes gives needs meets sets cuts joins splits'.split(
	' ',
);
const PREPOSITIONS = 'of in with for from under over between behind near after before'.split(' ');
const DETERMINERS = ['the', 'the', 'the', 'a', 'each', 'one', 'its', 'this', 'any'];
const CONJUNCTIONS = ['so that', 'because', 'while', 'when', 'until', 'although', 'unless', 'and'];

/** A distinct word for every index; small indexes have short words. */
function wordOf(index: number, ending = ENDINGS[index % ENDINGS.length]!): string {
	const length = index < SYLLABLES.length ** 2 ? 2 : 3;
	// The factor is coprime to the number of syllables, so words are distinct.
	let rest = (index * 48271) % SYLLABLES.length ** length;
	const syllables = times(length, () => {
		const syllable = SYLLABLES[rest % SYLLABLES.length]!;
		rest = Math.floor(rest / SYLLABLES.length);
		return syllable;
	});
	return syllables.join('') + ending;
}

/** A word with the frequency distribution of natural text (Zipf, 1949). */
function word(rng: Rng, limit = 1_000_000): string {
	const rank = 300 * ((1 - rng.share()) ** (-1 / 1.1) - 1);
	return rank < limit ? wordOf(Math.floor(rank)) : word(rng, limit);
}

function distinctWords(rng: Rng, count: number): string[] {
	const words = new Set<string>();
	while (words.size < count) words.add(word(rng, 3000));
	return [...words];
}

/** A name from the vocabulary of a field. */
function headword(rng: Rng, field: number, words: number): string {
	if (words === 1) return capitalize(wordOf(field * 3000 + rng.below(3000), SINGLE));
	const modifiers = times(words - 1, () => wordOf(field * 500 + rng.below(500), MODIFIER));
	return capitalize([...modifiers, wordOf(field * 250 + rng.below(250), HEAD)].join(' '));
}

type MakeUnique = (make: () => string) => string;

/** Ensures that names are unique. */
function createUniqueNames(): MakeUnique {
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
	/** Index of its field, and the terms of that field, shallow ones first. */
	field: number;
	neighbors: readonly Entry[];
	depth: number;
	needs: readonly Entry[];
	kindOf: readonly Entry[];
	partOf: readonly Entry[];
	related: readonly Entry[];
	confusedWith: readonly Entry[];
	/** A name it shares with another term. */
	homonym?: string;
}

function planEntries(rng: Rng, size: number, unique: MakeUnique): Entry[] {
	const fields = Math.max(1, Math.round(size / TERMS_PER_FIELD));
	const all: Entry[] = [];
	for (let field = 0; field < fields; field++) {
		const neighbors: Entry[] = [];
		const end = Math.round((size * (field + 1)) / fields);
		const start = all.length;
		for (let number = start; number < end; number++) {
			const title = unique(() => headword(rng, field, rng.weigh(TITLE_WORDS)));
			const depth = depthAt((number - start + 0.5) / (end - start));
			const none = { needs: [], kindOf: [], partOf: [], related: [], confusedWith: [] };
			neighbors.push({
				number,
				title,
				slug: slugify(title, ENGLISH),
				field,
				neighbors,
				depth,
				...none,
			});
		}
		all.push(...neighbors);
	}
	const relatedPairs = new Set<string>();
	for (const entry of all) addNeeds(rng, entry, chooserFor(entry, relatedPairs));
	for (const entry of all) {
		const choose = chooserFor(entry, relatedPairs);
		const anywhere = () => pickNear(rng, entry, rng.chance(0.05) ? all : entry.neighbors, 1.3);
		entry.confusedWith = choose(rng.weigh(CONFUSED_WITH), anywhere);
		entry.related = choose(rng.weigh(RELATED), anywhere);
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

/** Chooses unrelated terms to relate to; fewer if hardly any are left. */
function chooserFor(entry: Entry, relatedPairs: Set<string>): Chooser {
	return (count, pick) => {
		const chosen: Entry[] = [];
		for (let trial = 0; chosen.length < count && trial < 20; trial++) {
			const other = pick();
			const pair = [entry.number, other.number].sort((a, b) => a - b).join();
			if (other === entry || relatedPairs.has(pair)) continue;
			relatedPairs.add(pair);
			chosen.push(other);
		}
		return chosen;
	};
}

function addNeeds(rng: Rng, entry: Entry, choose: Chooser): void {
	const shallower = entry.neighbors.filter(({ depth }) => depth < entry.depth);
	if (shallower.length === 0) return;
	const layer = shallower.filter(({ depth }) => depth === shallower.at(-1)!.depth);
	const first = choose(1, () => pickNear(rng, entry, layer, 1.8));
	const below = first.flatMap((need) => [...planOf(need)]);
	const others = () =>
		below.length > 0 && rng.chance(0.75) ? rng.pick(below) : pickNear(rng, entry, shallower, 1);
	entry.needs = [...first, ...choose(rng.weigh(NEEDS) - 1, others)];
	const kinds = rng.weigh(BROADER);
	const wider = rng.chance(0.75)
		? entry.needs.slice(0, kinds)
		: choose(kinds, () => pickNear(rng, entry, shallower, 1.2));
	entry[rng.chance(0.85) ? 'kindOf' : 'partOf'] = wider;
}

/** Prefers terms of the same category and the first of the list. */
function pickNear(rng: Rng, entry: Entry, list: readonly Entry[], bias: number): Entry {
	const category = entry.number % CATEGORIES;
	const same = rng.chance(0.4) ? list.filter(({ number }) => number % CATEGORIES === category) : [];
	return rng.pickEarly(same.length > 0 ? same : list, bias);
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

function describeEntry(rng: Rng, entry: Entry, unique: MakeUnique): string {
	const { title, number, field, depth } = entry;
	const slugs = (entries: readonly Entry[]) => entries.map(({ slug }) => slug);
	const name = () =>
		unique(() => (rng.chance(0.1) ? acronym(rng) : headword(rng, field, rng.between(1, 3))));
	const aliases = times(rng.weigh(ALIASES), name);
	const covers = times(rng.weigh(COVERS), name);
	const names = [title, ...aliases];
	const misspelled = () => {
		const name = rng.pick(names);
		const at = rng.between(1, name.length - 1);
		// Doubles or drops a letter.
		const typo = name.slice(0, at) + name.slice(rng.pick([at - 1, at + 1]));
		return rng.chance(0.3) ? `${name}s` : typo;
	};
	const address = (place: number) => `https://papers.example/${number}.${place}`;
	return writeFields({
		title,
		aliases,
		covers: { kinds: covers.slice(1), related: covers.slice(0, 1) },
		homonyms: entry.homonym && [entry.homonym],
		category: `category-${number % CATEGORIES}`,
		level: LEVELS[rng.weigh(depth < 6 ? [7, 3, 0] : depth < 12 ? [6, 10, 3] : [4, 4, 2])],
		summary: writeSummary(rng),
		analogy: rng.chance(0.707) ? `${writeSummary(rng)} ${writeSummary(rng)}` : undefined,
		prerequisites: slugs(entry.needs),
		kindOf: slugs(entry.kindOf),
		partOf: slugs(entry.partOf),
		related: slugs(entry.related),
		confusedWith: entry.confusedWith.map(({ slug }) => ({
			term: slug,
			difference: `${capitalize(clause(rng))} ${phrase(rng)}; ${clause(rng)} ${phrase(rng)}, ${clause(rng)}.`,
		})),
		tags: [...new Set([number, ...times(rng.weigh(MORE_TAGS), () => rng.below(TAGS))].map(tagOf))],
		symbols: times(rng.weigh(SYMBOLS), () => symbol(rng)),
		spellings: times(rng.weigh(SPELLINGS), () => unique(misspelled)),
		everyday: names.slice(0, rng.weigh(EVERYDAY)),
		paraphrases: times(3, () => `${clause(rng)} ${word(rng)}`),
		origin: rng.chance(0.586)
			? {
					year: rng.between(1950, 2024),
					by: author(rng),
					work: heading(rng),
					url: address(0),
				}
			: undefined,
		sources: times(rng.weigh(SOURCES), (place) => ({
			title: `${author(rng)} (${rng.between(1950, 2024)}), ${heading(rng)}`,
			url: address(place + 1),
		})),
	});
}

function tagOf(number: number): string {
	return `tag-${number % TAGS}`;
}

function describeList(rng: Rng, kind: string, count: number): string {
	const items = times(count, (number) => {
		const name = `${capitalize(kind)} ${wordOf(number, SHARED)}`;
		return { slug: `${kind}-${number}`, name, description: sentence(rng) };
	});
	return items.map((item) => `- ${JSON.stringify(item)}\n`).join('');
}

function describeSite(rng: Rng, entries: readonly Entry[], unique: MakeUnique): string {
	const titles = () => times(4, () => rng.pick(entries).title);
	return writeFields({
		title: 'Measured',
		tagline: 'Made-up words, defined by each other.',
		description: 'A glossary that exists to be built.',
		intro: '{count} concepts that nobody needs to know.',
		about: times(4, () => sentence(rng)),
		url: 'https://gloss.example',
		language: 'en',
		publisher: 'Nobody',
		licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
		start: entries.slice(0, 4).map(({ slug }) => slug),
		wanted: times(27, () => unique(() => headword(rng, 0, 2))),
		subjects: times(10, () => word(rng)),
		idioms: times(60, () => phrase(rng)),
		askExamples: titles(),
		searchExamples: titles(),
	});
}

function acronym(rng: Rng): string {
	return times(rng.between(3, 5), () => rng.pick([...'BCDFGHKLMNPRSTVZ'])).join('');
}

function symbol(rng: Rng): string {
	const [a, b, c] = distinctWords(rng, 3);
	return rng.pick([`${a}.${b}.${capitalize(c!)}`, `${a}_${b}`, `${a}=${rng.below(900) / 1000}`]);
}

function author(rng: Rng): string {
	return `${capitalize(word(rng))} et al.`;
}

/** Title of a work. */
function heading(rng: Rng): string {
	return capitalize(`${phrase(rng)}: ${clause(rng)}`);
}

function nounPhrase(rng: Rng): string {
	return `${rng.pick(DETERMINERS)} ${rng.chance(0.35) ? `${word(rng)} ` : ''}${word(rng)}`;
}

function verb(rng: Rng): string {
	return rng.chance(0.4) ? rng.pick(VERBS) : `${word(rng)}s`;
}

function phrase(rng: Rng): string {
	return `${rng.pick(PREPOSITIONS)} ${nounPhrase(rng)}`;
}

function clause(rng: Rng, objects: readonly string[] = []): string {
	const object = objects.length > 0 ? listOf(objects) : nounPhrase(rng);
	const end = rng.chance(0.5) ? ` ${phrase(rng)}` : '';
	return `${nounPhrase(rng)} ${verb(rng)} ${object}${end}`;
}

/** @param objects Links, formulas or other text to include. */
function sentence(rng: Rng, objects: readonly string[] = []): string {
	const end = rng.chance(0.75) ? `, ${rng.pick(CONJUNCTIONS)} ${clause(rng)}` : '';
	return capitalize(`${clause(rng, objects)}${end}.`);
}

function listOf(items: readonly string[]): string {
	return items.join(', ').replace(/, (?=[^,]*$)/, ' and ');
}

function paragraphs(rng: Rng, sentences: number, objects: readonly string[] = []): string {
	const share = (place: number) => Math.floor((place * objects.length) / sentences);
	const all = times(sentences, (i) => sentence(rng, objects.slice(share(i), share(i + 1))));
	return times(Math.ceil(sentences / 4), (i) => all.slice(4 * i, 4 * i + 4).join(' ')).join('\n\n');
}

/** One sentence in plain words. */
function writeSummary(rng: Rng): string {
	const plain = (make: string) => `${make} ${rng.pick(DETERMINERS)} ${word(rng, 1500)}`;
	const part = () => {
		const end = times(rng.between(1, 3), () => plain(rng.pick(PREPOSITIONS)));
		return [plain(''), plain(rng.pick(VERBS)), ...end].join(' ').trim();
	};
	return capitalize(`${part()}, ${rng.pick(CONJUNCTIONS)} ${part()}.`);
}

function writeEntry(rng: Rng, entry: Entry): string {
	const { needs, related, confusedWith, neighbors } = entry;
	const known = neighbors.slice(0, Math.ceil(neighbors.length / 2));
	const popular = times(rng.weigh(MENTIONS), () => rng.pickEarly(known, 2));
	const linked = [...needs.slice(0, 1), ...related.slice(0, 2), ...confusedWith, ...popular];
	const links = [...new Set(linked)].filter((other) => other !== entry).map((to) => link(rng, to));
	const isFormal = rng.chance(0.662);
	const formulas = times(isFormal ? rng.between(3, 16) : 0, () => formula(rng));
	const marks = times(rng.below(6), () => `*${word(rng)}*`);
	const codes = rng.chance(0.45) ? times(rng.between(1, 4), () => `\`${symbol(rng)}\``) : [];
	const half = Math.ceil(links.length / 2);
	const limit = Math.ceil(formulas.length * 0.6);
	const rest = [...links.slice(half), ...formulas.slice(limit), ...codes];
	const third = Math.ceil(rest.length / 3);

	const sections = {
		'How it works': writeMechanism(rng, [...links.slice(0, half), ...marks]),
		Formally: isFormal && writeFormulas(rng, formulas.slice(0, limit)),
		'Why it matters': paragraphs(rng, 7, rest.slice(0, third)),
		Example: writeExample(rng),
		'In code': rng.chance(0.806) && fence('python', pythonCode(rng)),
		Pitfalls: writePitfalls(rng, rest.slice(third)),
		History: rng.chance(0.376) && paragraphs(rng, 3),
	};
	return Object.entries(sections)
		.filter(([, text]) => text)
		.map(([name, text]) => `## ${name}\n${text}\n`)
		.join('\n');
}

/** A guide about a term and its neighbors. */
function writeGuide(rng: Rng, { neighbors }: Entry): string {
	const sections = times(6, (number) => {
		const links = times(4, () => link(rng, rng.pick(neighbors)));
		const block = number % 2 === 0 ? fence('js run', exampleCode(rng)) : '';
		const figure = rng.chance(0.24) ? figureBlock(rng) : '';
		const parts = [paragraphs(rng, 8, links), block, paragraphs(rng, 7), figure];
		return `## ${capitalize(nounPhrase(rng))}\n${parts.filter(Boolean).join('\n\n')}\n`;
	});
	return sections.join('\n');
}

function link(rng: Rng, { slug, title }: Entry): string {
	return rng.chance(0.6) ? `[[${slug}]]` : `[[${slug}|${runningCase(title, ENGLISH)}s]]`;
}

function writeMechanism(rng: Rng, objects: readonly string[]): string {
	const figure = rng.chance(0.53) ? [figureBlock(rng)] : [];
	const table = rng.chance(0.145) ? [writeTable(rng)] : [];
	return [...figure, paragraphs(rng, 11, objects), ...table].join('\n\n');
}

function writeTable(rng: Rng): string {
	const row = () => `| ${word(rng)} ${word(rng)} | ${rng.between(2, 900)} | ${nounPhrase(rng)} |`;
	const head = times(3, () => capitalize(word(rng))).join(' | ');
	return [`| ${head} |`, '| --- | --- | --- |', ...times(rng.between(3, 5), row)].join('\n');
}

function writeFormulas(rng: Rng, formulas: readonly string[]): string {
	const displays = times(rng.chance(0.1) ? 2 : 1, () => displayFormula(rng));
	const half = Math.ceil(formulas.length / 2);
	return [
		paragraphs(rng, 2, formulas.slice(0, half)),
		...displays,
		paragraphs(rng, 2, formulas.slice(half)),
	].join('\n\n');
}

function writeExample(rng: Rng): string {
	return [sentence(rng), fence('js run', exampleCode(rng)), paragraphs(rng, 2)].join('\n\n');
}

function writePitfalls(rng: Rng, objects: readonly string[]): string {
	const isNamed = rng.chance(0.3);
	return times(rng.weigh(PITFALLS), (place) => {
		const name = isNamed ? `**${capitalize(word(rng))} ${word(rng)}.** ` : '';
		const more = rng.chance(0.5) ? ` ${sentence(rng)}` : '';
		return `- ${name}${sentence(rng, objects.slice(place, place + 1))}${more}`;
	}).join('\n');
}

function fence(kind: string, code: string): string {
	return `\`\`\`${kind}\n${code}\n\`\`\``;
}

const LETTERS = String.raw`a b d f h k m n p q r s t u v w x y z \alpha \beta \theta \lambda`;

function letter(rng: Rng): string {
	const name = rng.pick(LETTERS.split(' '));
	return rng.chance(0.3) ? `${name}_${rng.pick(['i', 'j', 't', '0'])}` : name;
}

function formula(rng: Rng): string {
	const [x, y] = [letter(rng), letter(rng)];
	const forms = [x, `${x} = ${rng.below(1000) / 1000}`, String.raw`\sqrt{${x} + ${y}^2} / ${y}`];
	return `$$${forms[rng.weigh([65, 20, 15])]}$$`;
}

function displayFormula(rng: Rng): string {
	const [x, y, z, n] = times(4, () => letter(rng));
	const name = String.raw`\mathrm{${word(rng, 3000)}}(${x})`;
	const forms = [
		String.raw`${name} = \frac{1}{${n}} \sum_{i=1}^{${n}} \left({${y}}^2 - ${z}\right)`,
		String.raw`${name} = \exp\!\left(-\frac{\lVert ${x} - ${y} \rVert^2}{2 {${z}}^2}\right)`,
		String.raw`\hat{${x}} = \frac{${y}}{1 - {${z}}^2} + \log ${n}, \qquad ${z} \leq ${rng.below(90)}`,
	];
	return `$$${rng.pick(forms)}$$`;
}

/** Number of loop iterations, distributed like the run times of real examples. */
function rounds(rng: Rng): number {
	return [1, 25, 300][rng.weigh([78, 12, 10])]! * rng.between(8, 12);
}

function numbers(rng: Rng, count: number): string {
	return times(count, () => rng.between(1, 999) / 100).join(', ');
}

function exampleCode(rng: Rng): string {
	return rng.pick([drawingCode, fittingCode, countingCode])(rng);
}

function drawingCode(rng: Rng): string {
	const [draw, left, right, size] = distinctWords(rng, 4);
	return `let seed = ${rng.between(2, 99_999)};
const random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
const mean = (list) => list.reduce((sum, x) => sum + x, 0) / list.length;
const ${draw} = (count, edge) =>
  mean(Array.from({ length: count }, () => (random() < edge ? 1 : 0)));
const ${left} = ${rng.below(1000) / 1000}, ${right} = ${rng.below(1000) / 1000};
[${numbers(rng, 4)}].map((${size}) => {
  const first = ${draw}(Math.ceil(${size} * ${rounds(rng)}), ${left});
  const second = ${draw}(Math.ceil(${size} * ${rounds(rng)}), ${right});
  return { ${size}, ${left}: first, ${right}: second, gap: second - first };
})`;
}

function fittingCode(rng: Rng): string {
	const [inputs, outputs, slope, start] = distinctWords(rng, 4);
	return `const ${inputs} = [${numbers(rng, 6)}];
const ${outputs} = [${numbers(rng, 6)}];
const steps = ${rounds(rng)}, rate = 0.00${rng.between(1, 9)};
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

function countingCode(rng: Rng): string {
	const [texts, counts, total, name] = distinctWords(rng, 4);
	const lines = times(4, () => `  "${times(6, () => word(rng, 40)).join(' ')}",`);
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

function figureBlock(rng: Rng): string {
	const kind = rng.weigh([146, 46, 43, 87]);
	const code = [curveCode, barCode, gridCode, diagramCode][kind]!;
	const described = `  caption: '${sentence(rng)} ${sentence(rng)}',
  alt: '${sentence(rng)} ${sentence(rng)}',`;
	return fence(`js ${['plot', 'plot', 'grid', 'diagram'][kind]}`, code(rng, described));
}

function curveCode(rng: Rng, described: string): string {
	const [wave, sum, x, y] = distinctWords(rng, 4);
	const [speed, turns] = [rng.between(10, 90) / 100, rng.between(2, 9)];
	return `const ${wave} = (x) => Math.exp(-${speed} * x) * Math.sin(${turns} * x);
const ${sum} = (x) => {
  let sum = 0;
  for (let k = 1; k <= ${3 * rounds(rng)}; k++) sum += Math.sin(k * x) / (k + ${turns});
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

function barCode(rng: Rng, described: string): string {
	const bars = distinctWords(rng, 5).map((name) => `['${name}', ${rng.between(1, 99)}]`);
	return `({
${described}
  y: { label: '${word(rng)}', domain: [0, 100] },
  marks: [
    { name: '${word(rng)}', bars: [${bars.join(', ')}] },
    { rule: { y: ${rng.between(20, 80)} }, dashed: true },
  ],
})`;
}

function gridCode(rng: Rng, described: string): string {
	const names = distinctWords(rng, 6).map((name) => `'${name}'`);
	return `const names = [${names.join(', ')}];
const score = (i, j) => Math.sin(${numbers(rng, 1)} * i + ${numbers(rng, 1)} * j) ** 2;
({
${described}
  rows: names,
  columns: names,
  cells: names.map((_, i) => names.map((_, j) => (j > i ? null : score(i, j)))),
})`;
}

function diagramCode(rng: Rng, described: string): string {
	const ids = distinctWords(rng, 5);
	const nodes = ids.map((id, i) => {
		const more = rng.pick(['', `, group: ${rng.between(1, 3)}`, ", kind: 'store'"]);
		const at = [i % 3, Math.floor(i / 3)].join(', ');
		return `    { id: '${id}', label: '${id}\\n${word(rng, 3000)}', at: [${at}]${more} },`;
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

function pythonCode(rng: Rng): string {
	const [library, module, name, data] = distinctWords(rng, 4).map(capitalize);
	return `import numpy as np
from ${library}.${module} import ${name}

${data} = np.array([[${numbers(rng, 4)}],
    [${numbers(rng, 4)}], [${numbers(rng, 2)}]])
model = ${name}(width=${rng.between(2, 900)}, rate=0.0${rng.between(1, 99)})
model.fit(${data}, epochs=${rng.between(2, 40)})     # ${clause(rng)}
for row in model.predict(${data}):
    print(row.shape, row.mean(axis=0))   # ${phrase(rng)}`;
}
