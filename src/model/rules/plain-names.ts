import { describeCharacter, withoutOddCharacters } from '../../text/odd-characters.ts';
import { foreignNamesOf } from '../foreign-names.ts';
import { namesOf } from '../names.ts';
import { entriesOf } from './lookups.ts';
import type { Requirement, Place, Report } from './rule.ts';

export const plainNames: Requirement = {
	id: 'plain-names',
	description:
		'Names and headings have no blank but the ordinary space, nothing invisible, and no quotation marks around them.',
	check(content, report) {
		for (const { file, data, outline } of entriesOf(content)) {
			const names = 'aliases' in data ? namesOf(data) : [{ name: data.title, field: 'title' }];
			for (const { name, field } of names) checkName(name, { file, field }, report);
			if ('homonyms' in data) {
				for (const { name, field } of foreignNamesOf(data.names)) {
					checkName(name, { file, field }, report);
				}
				data.homonyms.forEach((name, index) =>
					checkName(name, { file, field: `homonyms[${index}]` }, report),
				);
			}
			for (const { text, line } of outline.headings) checkName(text, { file, line }, report);
		}
	},
};

/** Spaces and hyphens that look like others, except where French spelling has them. */
const ODD =
	/(?<!«)[\u00A0\u202F](?![;:!?»%])|[\u00AD\u1680\u180E\u2000-\u200A\u200B\u205F\u2060\uFEFF]|(?<=[\p{sc=Latin}\s])[\u200C\u200D]|[\u200C\u200D](?=[\p{sc=Latin}\s])/u;
/** Quotation marks that were meant for YAML. */
const QUOTED = /^([“”„‟])([^“”„‟]*)[“”]$|^([‘’‚])([^‘’‚]*)[‘’]$/;

function checkName(name: string, place: Place & { file: string }, report: Report): void {
	const odd = ODD.exec(name)?.[0];
	const quote = QUOTED.exec(name);
	if (odd) {
		const message = `"${name}" has a ${describeCharacter(odd)}`;
		const value = withoutOddCharacters(name);
		const fix =
			place.line === undefined
				? { field: place.field, value }
				: { line: place.line, find: odd, replacement: withoutOddCharacters(odd) };
		report({ ...place, message, hint: `Write ${value}`, fix });
	} else if (quote) {
		const message = `"${name}" has quotation marks that are part of it: ${describeCharacter(quote[1] ?? quote[3]!)}`;
		report({
			...place,
			message,
			hint: `Write ${quote[2] ?? quote[4]}, or straight quotes, which YAML knows`,
		});
	}
}
