import { escapeMarkup } from '../../text/escape-markup.ts';
import { writeRows } from '../records/delimited.ts';

/** A note of one of the two types that every Anki collection has. */
export interface AnkiNote {
	/** Stays the same for as long as the note is about the same, so that importing again updates it. */
	guid: string;
	type: 'Basic' | 'Cloze';
	/** HTML of its two sides, or of the text with gaps and what is shown with it. */
	fields: readonly [string, string];
	/** Without white space. */
	tags: readonly string[];
}

/** Plain text as HTML of a field; two braces would open or close a gap. */
export function ankiText(text: string): string {
	return escapeMarkup(text).replaceAll('{', '&#123;').replaceAll('}', '&#125;');
}

/** A link as HTML of a field. */
export function ankiLink(text: string, url: string): string {
	return `<a href="${escapeMarkup(url)}">${ankiText(text)}</a>`;
}

/**
 * A file that Anki imports without asking which column is what:
 * https://docs.ankiweb.net/importing/text-files.html#file-headers
 *
 * Only where types are mixed does each row name its own, because a collection made in another
 * language has other names for them, and then Anki still offers a type for the whole file.
 *
 * @param deck Name of the deck the cards go to.
 */
export function ankiDeck(deck: string, notes: readonly AnkiNote[]): string {
	const mixed = notes.some(({ type }) => type !== 'Basic');
	const header = [
		'#separator:tab',
		'#html:true',
		mixed ? '#notetype column:5' : '#notetype:Basic',
		`#deck:${oneLine(deck)}`,
		`#columns:guid\tFront\tBack\ttags${mixed ? '\tnotetype' : ''}`,
		'#guid column:1',
		'#tags column:4',
	];
	const rows = notes.map(({ guid, type, fields, tags }) =>
		[guid, ...fields, tags.join(' '), ...(mixed ? [type] : [])].map(oneLine),
	);
	return `${header.join('\n')}\n${writeRows(rows, '\t', '\n')}`;
}

/** Within HTML a line break is white space, and so no cell needs to span lines. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
