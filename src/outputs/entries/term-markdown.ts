import { RELATIONS } from '../../model/relations.ts';
import { sectionMarkdown } from '../../model/sections.ts';
import type { TermRecord } from '../records/records.ts';

type References = TermRecord['plan'];

/**
 * A term as a Markdown document with full URLs and its source.
 *
 * @param addressOf Returns the full URL of a term.
 */
export function termMarkdown(record: TermRecord, addressOf: (slug: string) => string): string {
	const { needs, unlocks, kindOf, kinds, partOf, parts, related } = record.relations;
	const link = ({ slug, title }: References[number]) => `[${title}](${addressOf(slug)})`;
	const line = (name: string, list: References) =>
		list.length > 0 && `- ${name}: ${list.map(link).join(', ')}`;
	const relations = [
		line(RELATIONS.needs.heading, needs),
		line(RELATIONS.unlocks.heading, unlocks),
		line(RELATIONS.kindOf.heading, kindOf),
		line(RELATIONS.kinds.heading, kinds),
		line(RELATIONS.partOf.heading, partOf),
		line(RELATIONS.parts.heading, parts),
		line(RELATIONS.related.heading, related),
	].filter(Boolean);
	const confusions = record.confusions.map((other) => `- ${link(other)}: ${other.difference}`);
	const sources = record.sources.map(({ title, url }) => `- [${title}](${url})`);
	const blocks = [
		`# ${record.title}`,
		record.summary && `> ${record.summary}`,
		factsOf(record),
		record.analogy && `**Mental model.** ${record.analogy}`,
		...record.sections.map(sectionMarkdown),
		confusions.length > 0 && `## ${RELATIONS.confusedWith.heading}\n\n${confusions.join('\n')}`,
		relations.length > 0 && `## Relations\n\n${relations.join('\n')}`,
		record.origin && `## Origin\n\n${originOf(record.origin)}`,
		sources.length > 0 && `## Sources\n\n${sources.join('\n')}`,
		translationsOf(record),
		`Source: ${record.url}`,
	];
	return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function factsOf({ aliases, covers, category, level, minutes, fields }: TermRecord): string {
	const names = aliases.length > 0 ? `Also called ${aliases.join(', ')}. ` : '';
	const covered = covers.map(({ name }) => name).join(', ');
	const alsoExplains = covered && `Also explains ${covered}. `;
	const place = `${category ? `Category: ${category.name}. ` : ''}${level ? `Level: ${level}. ` : ''}`;
	const own = Object.entries(fields).map(
		([name, value]) => `${name}: ${[value].flat().join(', ')}. `,
	);
	return `${names}${alsoExplains}${place}${own.join('')}Reading time: ${minutes} min.`;
}

function translationsOf({ namesByLanguage }: TermRecord): string {
	const languages = Object.entries(namesByLanguage);
	const names = languages.map(([language, list]) => `${list.join(', ')} (${language})`);
	return names.length > 0 ? `In other languages: ${names.join('; ')}.` : '';
}

function originOf({ by, work, url, year }: NonNullable<TermRecord['origin']>): string {
	return `${by}, ${url ? `[${work}](${url})` : work}, ${year}.`;
}
