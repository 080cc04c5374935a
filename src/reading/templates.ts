import { stringify } from 'yaml';
import { settingOf } from '../model/rules/rule-settings.ts';
import { summaryLength } from '../model/rules/summary-length.ts';
import type { TermData } from '../model/schema.ts';
import { sectionKinds } from '../model/sections.ts';
import type { Site } from '../model/site-schema.ts';

/** What is known of a term before it is written. */
export type TermStart = Pick<TermData, 'title'> &
	Partial<Pick<TermData, 'id' | 'category' | 'level' | 'draft'>>;

/** The settings that shape a template. */
export type TemplateSite = Pick<Site, 'sections' | 'profile' | 'rules'>;

/**
 * The file of a new term, with `TODO` in its blanks, which a rule of style reports until they are
 * filled in, and what goes there in comments.
 */
export function termTemplate(term: TermStart, site: TemplateSite | undefined): string {
	const kinds = sectionKinds(site?.sections ?? []);
	const required = kinds.filter((section) => section.required);
	const further = kinds.filter((section) => !section.required).map(({ name }) => name);
	const fields = [
		field('title', term.title),
		term.id && field('id', term.id),
		term.draft && 'draft: true # npx gloss build leaves it out',
		'aliases: [] # other names of the same thing',
		term.category && field('category', term.category),
		term.level && field('level', term.level),
		`# ${summaryAdvice(site)}`,
		'summary: TODO.',
		'prerequisites: [] # slugs of what to know first, most important first',
		'related: [] # slugs of other terms worth a click',
		further.length > 0 && `# Further sections, in the order of site.yaml: ${further.join(', ')}`,
	];
	const body = required.map(({ name }) => `## ${name}\n\nTODO\n`).join('\n') || 'TODO\n';
	return entry(fields, body);
}

/** The file of a new guide. */
export function guideTemplate(
	title: string,
	order: number,
	site: TemplateSite | undefined,
): string {
	const fields = [
		field('title', title),
		`# ${summaryAdvice(site)}`,
		'summary: TODO.',
		`order: ${order} # its place in the list of guides`,
	];
	return entry(
		fields,
		'TODO: link every term at its first mention, as in `[[slug]]`.\n\n## TODO\n\nTODO\n',
	);
}

/** What the rule on summaries wants, if the site has it. */
function summaryAdvice(site: TemplateSite | undefined): string {
	const advice = 'One sentence that is true on its own';
	if (!site) return advice;
	const { level, limits } = settingOf(summaryLength, site);
	if (level === 'off') return advice;
	const [min, max] = limits['words'] as readonly number[];
	return `${advice}, of ${min} to ${max} words`;
}

function field(name: string, value: string): string {
	// Readers of YAML disagree on some values that begin with a symbol.
	const defaultStringType = /^[\p{L}\p{N}]/u.test(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
	const options = { compat: 'yaml-1.1', lineWidth: 0, defaultKeyType: 'PLAIN' } as const;
	return stringify({ [name]: value }, { ...options, defaultStringType }).trimEnd();
}

function entry(fields: readonly (string | false | undefined)[], body: string): string {
	return `---\n${fields.filter(Boolean).join('\n')}\n---\n\n${body}`;
}
