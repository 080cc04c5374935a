import type { Say } from '../../text/interface/say.ts';
import { ENGLISH_SAY } from '../../text/interface/say.ts';
import { RELATIONS } from '../../model/relations.ts';
import { sectionMarkdown } from '../../model/sections.ts';
import { questionsMarkdown } from './questions-markdown.ts';
import type { TermRecord } from '../records/records.ts';

type References = TermRecord['plan'];

/**
 * A term as a Markdown document with full URLs and its source.
 *
 * @param addressOf Returns the full URL of a term.
 */
export function termMarkdown(
	record: TermRecord,
	addressOf: (slug: string) => string,
	say: Say = ENGLISH_SAY,
): string {
	const { needs, unlocks, kindOf, kinds, partOf, parts, related } = record.relations;
	const link = ({ slug, title }: References[number]) => `[${title}](${addressOf(slug)})`;
	const line = (name: string, list: References) =>
		list.length > 0 && `- ${name}: ${list.map(link).join(say(', '))}`;
	const relations = [
		line(say(RELATIONS.needs.heading), needs),
		line(say(RELATIONS.unlocks.heading), unlocks),
		line(say(RELATIONS.kindOf.heading), kindOf),
		line(say(RELATIONS.kinds.heading), kinds),
		line(say(RELATIONS.partOf.heading), partOf),
		line(say(RELATIONS.parts.heading), parts),
		line(say(RELATIONS.related.heading), related),
	].filter(Boolean);
	const confusions = record.confusions.map((other) => `- ${link(other)}: ${other.difference}`);
	const sources = record.sources.map(({ title, url }) => `- [${title}](${url})`);
	const blocks = [
		`# ${record.title}`,
		record.summary && `> ${record.summary}`,
		factsOf(record, say),
		record.analogy && `**${say('Mental model')}${say('.')}** ${record.analogy}`,
		...record.sections.map(sectionMarkdown),
		record.questions.length > 0 && `## ${say('Questions')}\n\n${questionsMarkdown(record, say)}`,
		confusions.length > 0 &&
			`## ${say(RELATIONS.confusedWith.heading)}\n\n${confusions.join('\n')}`,
		relations.length > 0 && `## ${say('Relations')}\n\n${relations.join('\n')}`,
		record.origin && `## ${say('Origin')}\n\n${originOf(record.origin)}`,
		sources.length > 0 && `## ${say('Sources')}\n\n${sources.join('\n')}`,
		translationsOf(record, say),
		say('Source: {url}', { url: record.url }),
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function factsOf(
	{ aliases, covers, category, level, minutes, fields }: TermRecord,
	say: Say,
): string {
	const covered = covers.map(({ name }) => name);
	return [
		aliases.length > 0 && say('Also called {names}.', { names: aliases.join(say(', ')) }),
		covered.length > 0 && say('Also explains {names}.', { names: covered.join(say(', ')) }),
		category && say('Category: {name}.', { name: category.name }),
		level && say('Level: {level}.', { level: say(level) }),
		...Object.entries(fields).map(([name, value]) => `${name}: ${[value].flat().join(say(', '))}.`),
		say('Reading time: {minutes} min.', { minutes }),
	]
		.filter(Boolean)
		.join(' ');
}

function translationsOf({ namesByLanguage }: TermRecord, say: Say): string {
	const languages = Object.entries(namesByLanguage);
	const names = languages.map(([language, list]) => `${list.join(', ')} (${language})`);
	return names.length > 0 ? say('In other languages: {names}.', { names: names.join('; ') }) : '';
}

function originOf({ by, work, url, year }: NonNullable<TermRecord['origin']>): string {
	return `${by}, ${url ? `[${work}](${url})` : work}, ${year}.`;
}
