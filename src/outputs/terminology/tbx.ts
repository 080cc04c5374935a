import { escapeMarkup } from '../../text/escape-markup.ts';
import { isAcronym } from '../../text/names.ts';
import type { CoverRecord, GlossaryRecord, TermRecord } from '../records/records.ts';

const NAMESPACES = {
	xmlns: 'urn:iso:std:iso:30042:ed-2',
	'xmlns:min': 'http://www.tbxinfo.net/ns/min',
	'xmlns:basic': 'http://www.tbxinfo.net/ns/basic',
} as const;

/** How the use of a name is rated; the values of `min:administrativeStatus`. */
type Status = 'preferred' | 'admitted' | 'superseded';

/**
 * The glossary for translation tools: TBX-Basic in the DCT style (ISO 30042:2019),
 * https://www.tbxinfo.net/tbx-dialects/
 */
export function tbx(record: GlossaryRecord): string {
	const { title, url, publisher, licence, language, terms } = record;
	const attributes = { type: 'TBX-Basic', style: 'dct', 'xml:lang': language, ...NAMESPACES };
	const by = publisher ? `, by ${publisher}` : '';
	const license = licence ? `. License: ${licence.name}, ${licence.url}` : '';
	const source = `${title}, ${url}${by}${license}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<tbx${attributesOf(attributes)}>
<tbxHeader><fileDesc><titleStmt>${element('title', title)}</titleStmt><sourceDesc>${element('p', source)}</sourceDesc></fileDesc></tbxHeader>
<text><body>
${terms.flatMap((term) => [conceptOf(term, language), ...coversOf(term, language)]).join('\n')}
</body></text>
</tbx>
`;
}

function conceptOf(term: TermRecord, language: string): string {
	const { url, title, aliases, formerly, namesByLanguage, category, summary, relations } = term;
	const related = [relations.kindOf, relations.partOf, relations.related].flat();
	const names = [
		nameOf(title, 'preferred'),
		...aliases.map((alias) => nameOf(alias, 'admitted')),
		...formerly.map((name) => nameOf(name, 'superseded')),
	];
	const foreign = Object.entries(namesByLanguage).map(
		([tag, listed]) => `<langSec xml:lang="${tag}">${ranked(listed).join('')}</langSec>`,
	);
	const definition = summary
		? `<descripGrp>${element('basic:definition', summary)}${element('basic:source', url)}</descripGrp>`
		: '';
	return `<conceptEntry id="${idOf(term.slug)}">${subjectOf(category)}${element('min:externalCrossReference', title, { target: url })}${related.map(({ slug, title: other }) => element('basic:crossReference', other, { target: idOf(slug) })).join('')}<langSec xml:lang="${language}">${definition}${names.join('')}</langSec>${foreign.join('')}</conceptEntry>`;
}

function subjectOf(category: TermRecord['category']): string {
	return category ? element('min:subjectField', category.name) : '';
}

/** What a term covers, as concepts that refer to it. */
function coversOf({ slug, title, category, covers }: TermRecord, language: string): string[] {
	return covers.map((cover: CoverRecord, index) => {
		const names = ranked([cover.name, ...cover.otherNames]);
		return `<conceptEntry id="${idOf(slug)}-${index + 1}">${subjectOf(category)}${element('min:externalCrossReference', cover.name, { target: cover.url })}${element('basic:crossReference', title, { target: idOf(slug) })}<langSec xml:lang="${language}">${names.join('')}</langSec></conceptEntry>`;
	});
}

/** Names of which the first is the usual one. */
function ranked(names: readonly string[]): string[] {
	return names.map((name, place) => nameOf(name, place === 0 ? 'preferred' : 'admitted'));
}

function nameOf(name: string, status: Status): string {
	const type = element('basic:termType', isAcronym(name) ? 'acronym' : 'fullForm');
	const rated = element('min:administrativeStatus', `${status}Term-admn-sts`);
	return `<termSec>${element('term', name)}${rated}${type}</termSec>`;
}

/** An XML identifier must not start with a digit. */
function idOf(slug: string): string {
	return `term-${slug}`;
}

function element(name: string, text: string, attributes: Readonly<Record<string, string>> = {}) {
	return `<${name}${attributesOf(attributes)}>${escapeMarkup(text)}</${name}>`;
}

function attributesOf(attributes: Readonly<Record<string, string>>): string {
	return Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
		.join('');
}
