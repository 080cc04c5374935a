import { stripVTControlCharacters } from 'node:util';
import { hiddenCharacter } from '../hidden-characters.ts';

/** What a page can show without scrolling far. */
const MAX_LINES = 24;
const MAX_LENGTH = 160;

/**
 * The lines of an output as a page shows them: without colors, progress bars and invisible characters,
 * and cut where they are long or many.
 */
export function printedLines(text: string): string[] {
	const lines = stripVTControlCharacters(text)
		.replaceAll('\r\n', '\n')
		.replace(/^.*\r/gm, '')
		.replaceAll('\t', '    ')
		.trimEnd()
		.split('\n')
		.map((line) => visible(line).trimEnd());
	while (lines[0] === '') lines.shift();
	const shown = lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES - 1), '…'] : lines;
	return shown.map((line) =>
		line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line,
	);
}

function visible(line: string): string {
	return [...line].map((character) => (hiddenCharacter(character) ? '�' : character)).join('');
}
