import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { SaxesParser } from 'saxes';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';

interface Element {
	name: string;
	attributes: Record<string, string>;
	children: Element[];
	text: string;
}

/** What holds a concept, the terms of a language, and one term, in TBX 2 and 3. */
const CONCEPT = /^(?:conceptEntry|termEntry)$/;
const LANGUAGE = /^(?:langSec|langSet)$/;
const TERM = /^(?:termSec|tig|ntig)$/;
/** Elements that have their category as an attribute in DCA style. */
const TYPED = /^(?:descrip|admin|termNote|xref|ref|termCompList)$/;

/**
 * TBX, ISO 30042, in both styles: categories as attributes (DCA) and as elements (DCT), of editions
 * 2 (`martif`) and 3 (`tbx`): https://www.tbxinfo.net
 */
export function readTbx(path: string, language?: string): RawSource {
	const own = ['key', 'title', 'alias', 'definition', 'category', 'related', 'source'];
	return {
		format: 'tbx',
		markup: 'text',
		folder: dirname(path),
		language: language ?? languageOf(path),
		roles: {
			...Object.fromEntries(own.map((role) => [role, role])),
			note: 'section:Note',
			example: 'section:Example',
		},
		records: () => readConcepts(path, language),
	};
}

/** The language of the file itself, which its root names. */
function languageOf(path: string): string | undefined {
	const file = openSync(path, 'r');
	const buffer = Buffer.alloc(4096);
	const size = readSync(file, buffer);
	closeSync(file);
	const root = /<(?:tbx|martif)\b[^>]*>/.exec(buffer.toString('utf8', 0, size))?.[0] ?? '';
	return /xml:lang="([^"]+)"/.exec(root)?.[1];
}

async function* readConcepts(path: string, wanted: string | undefined): AsyncIterable<RawRecord> {
	let stack: Element[] = [];
	let done: Element[] = [];
	let failure: Error | undefined;
	let main = wanted;
	const parser = new SaxesParser();
	parser.on('error', (error) => void (failure ??= error));
	parser.on('opentag', ({ name, attributes }) => {
		const local = name.replace(/^.*:/, '');
		if (/^(?:tbx|martif)$/.test(local)) main ??= attributes['xml:lang'];
		if (stack.length === 0 && !CONCEPT.test(local)) return;
		const element = {
			name: TYPED.test(local) ? (attributes['type'] ?? local) : local,
			attributes,
			children: [],
			text: '',
		};
		stack.at(-1)?.children.push(element);
		stack.push(element);
	});
	parser.on('text', (text) => {
		for (const element of stack) element.text += text;
	});
	parser.on('closetag', () => {
		const element = stack.pop();
		if (element && stack.length === 0) done.push(element);
	});
	for await (const chunk of createReadStream(path, 'utf8')) {
		parser.write(chunk as string);
		if (failure) throw new ImportError(`${basename(path)} is not XML: ${failure.message}`);
		for (const concept of done) yield recordOf(concept, main ?? 'en', basename(path));
		done = [];
	}
	parser.close();
	stack = [];
}

function recordOf(concept: Element, language: string, file: string): RawRecord {
	const id = concept.attributes['id'];
	const sections = concept.children.filter(({ name }) => LANGUAGE.test(name));
	const tagOf = (section: Element) =>
		section.attributes['xml:lang'] ?? section.attributes['lang'] ?? '';
	const isMain = (section: Element) =>
		tagOf(section).toLowerCase().split('-')[0] === language.toLowerCase().split('-')[0];
	const main = sections.find(isMain) ?? sections[0];
	const isForeign = main !== undefined && !isMain(main);
	const top = concept.children.filter((child) => !LANGUAGE.test(child.name));
	const shared = top.flatMap((child) => [child, ...descendants(child)]);
	const own = (main?.children ?? [])
		.filter((child) => !TERM.test(child.name))
		.flatMap((child) => [child, ...descendants(child)]);
	const all = (main ? descendants(main) : []).concat(shared);
	const find = (name: string) =>
		all
			.filter((element) => element.name === name)
			.map(clean)
			.filter(Boolean);
	const definition = [...own, ...shared, ...all].find(({ name }) => name === 'definition');
	const sources = [...find('externalCrossReference'), ...find('source')].filter((text) =>
		/^https?:\/\//.test(text),
	);
	const targets = all
		.filter(({ name }) => name === 'crossReference')
		.map(({ attributes, text }) => attributes['target'] ?? text);
	const [title, ...alias] = main ? namesIn(main) : [];
	const fields: Record<string, unknown> = {
		...(id && { key: id }),
		...(title && { title }),
		...(alias.length > 0 && { alias }),
		...(definition && !isForeign && { definition: clean(definition) }),
		...list('category', find('subjectField').slice(0, 1)),
		...list('partOfSpeech', [...new Set(find('partOfSpeech'))]),
		...list('example', isForeign ? [] : find('context').slice(0, 1)),
		...list('related', targets),
		...list('source', [...new Set(sources)]),
		...list(
			'note',
			isForeign
				? []
				: own
						.concat(shared)
						.filter(({ name }) => name === 'note')
						.map(clean),
		),
	};
	for (const section of sections) {
		if (section !== main) Object.assign(fields, foreignFields(tagOf(section), section));
	}
	return { fields, place: `${file}, ${id ?? 'a concept'}` };
}

/** What a concept is called and how it is defined in another language. */
function foreignFields(tag: string, section: Element): Record<string, unknown> {
	const inner = descendants(section);
	const [title, ...alias] = namesIn(section);
	const texts = (name: string) => inner.filter((element) => element.name === name).map(clean);
	return {
		...(title && { [`${tag}.title`]: title }),
		...list(`${tag}.alias`, alias),
		...list(`${tag}.definition`, texts('definition').filter(Boolean).slice(0, 1)),
		...list(`${tag}.example`, texts('context').filter(Boolean).slice(0, 1)),
		...list(`${tag}.note`, texts('note').filter(Boolean)),
	};
}

/** Terms of a language, the preferred one first. */
function namesIn(section: Element): string[] {
	return descendants(section)
		.filter(({ name }) => TERM.test(name))
		.map((term) => ({ name: textOf(term, 'term') ?? '', rank: rankOf(term) }))
		.filter(({ name }) => name)
		.sort((a, b) => a.rank - b.rank)
		.map(({ name }) => name);
}

function list(name: string, values: readonly string[]): Record<string, unknown> {
	return values.length > 0 ? { [name]: values } : {};
}

/** Preferred terms first, then full forms; deprecated ones last. */
function rankOf(term: Element): number {
	const status = `${textOf(term, 'administrativeStatus') ?? ''} ${textOf(term, 'normativeAuthorization') ?? ''}`;
	const rank = /preferred/i.test(status)
		? 0
		: /superseded|deprecated|obsolete/i.test(status)
			? 4
			: 2;
	return (
		rank +
		(/abbreviation|acronym|shortForm|initialism/i.test(textOf(term, 'termType') ?? '') ? 1 : 0)
	);
}

function descendants(element: Element): Element[] {
	return element.children.flatMap((child) => [child, ...descendants(child)]);
}

function textOf(element: Element, name: string): string | undefined {
	const found = descendants(element).find((inner) => inner.name === name);
	return found && clean(found);
}

function clean({ text }: Element): string {
	return text.replace(/\s+/g, ' ').trim();
}
