import type { Comparison, Glossary, Route, Term } from '../../model/glossary.ts';
import { categoryOf, termOf } from '../../model/glossary.ts';
import { comparisonsOf } from '../../model/comparisons.ts';
import type { History } from '../../model/history.ts';
import { dayOf } from '../../model/history.ts';
import { confusionsOf } from '../../model/pairs.ts';
import { fragmentOf, printLinks } from '../../model/print-links.ts';
import type { LinkedText } from '../../model/linked-text.ts';
import { planFor } from '../../model/plan.ts';
import type { RelationKind } from '../../model/relations.ts';
import { RELATION_KINDS } from '../../model/relations.ts';
import { answerOf } from '../../model/sections.ts';
import type { InlineText, Question, SourceSection } from '../../model/source.ts';
import type { Urls } from '../../model/urls.ts';
import { termMarkdown } from '../entries/term-markdown.ts';
import type { ComparisonRecord, GlossaryRecord, QuestionRecord, TermRecord } from './records.ts';
import { DATA_VERSION } from './records.ts';

export interface RecordSource {
	glossary: Glossary;
	urls: Urls;
	/** Converts a path to a full URL. */
	absolute(path: string): string;
	countTokens(text: string): number;
	/** When terms changed; none without git. */
	history?: History;
	/** Date of the edition. */
	edition?: string | undefined;
}

/** The whole glossary as plain data, the input of all other outputs. */
export function glossaryRecord(source: RecordSource): GlossaryRecord {
	const { glossary, urls, absolute } = source;
	const { site, categories, tags, terms, guides, comparisons, routes } = glossary;
	return {
		$schema: absolute(urls.api('schema/glossary.json')),
		version: DATA_VERSION,
		...(source.edition && { edition: source.edition }),
		title: site.title,
		description: site.description,
		url: absolute(urls.home),
		language: site.language,
		...(site.publisher && { publisher: site.publisher }),
		...(site.licence && { licence: site.licence }),
		categories: categories.map(({ slug, name, description, terms: members }) => ({
			slug,
			name,
			description,
			terms: [...members],
		})),
		tags: tags.map(({ slug, name, description }) => ({ slug, name, description })),
		fields: Object.entries(site.fields).map(([name, { label, type }]) => ({ name, label, type })),
		terms: [...terms.keys()].map((slug) => termRecord(source, slug)),
		guides: [...guides.values()].map((guide) => ({
			slug: guide.slug,
			url: absolute(urls.guide(guide.slug)),
			markdown: absolute(urls.guideMarkdown(guide.slug)),
			title: guide.title,
			summary: guide.summary,
			minutes: guide.minutes,
			terms: [...guide.terms],
			sections: printSections(source, guide.sections),
		})),
		...(comparisons.size > 0 && {
			comparisons: [...comparisons.values()].map((one) => comparisonRecord(source, one)),
		}),
		...(routes.size > 0 && {
			routes: [...routes.values()].map((route) => routeRecord(source, route)),
		}),
	};
}

function comparisonRecord(source: RecordSource, comparison: Comparison): ComparisonRecord {
	const { glossary, urls, absolute } = source;
	const { slug, title, terms, shared, question, rows, mistake, sections } = comparison;
	return {
		slug,
		url: absolute(urls.comparison(slug)),
		markdown: absolute(urls.comparisonMarkdown(slug)),
		title,
		terms: terms.map((term) => ({
			slug: term,
			title: termOf(glossary, term).title,
			url: absolute(urls.term(term)),
		})),
		shared,
		question,
		rows,
		mistake,
		sections: printSections(source, sections),
	};
}

function routeRecord(
	{ glossary, urls, absolute }: RecordSource,
	{ slug, title, audience, summary, minutes, stops }: Route,
): NonNullable<GlossaryRecord['routes']>[number] {
	return {
		slug,
		url: absolute(urls.route(slug)),
		title,
		audience,
		summary,
		minutes,
		stops: stops.map(({ term, why }) => ({
			slug: term,
			title: termOf(glossary, term).title,
			why,
		})),
	};
}

function termRecord(source: RecordSource, slug: string): TermRecord {
	const { glossary, urls, absolute } = source;
	const term = termOf(glossary, slug);
	const category = categoryOf(glossary, term);
	const compared = comparisonsOf(glossary, slug);
	const dates = source.history?.get(term.file);
	const { aliases, homonyms, spellings, symbols, tags } = term;
	const reference = (to: string) => ({ slug: to, title: termOf(glossary, to).title });
	const record: TermRecord = {
		...(term.id && { id: term.id }),
		slug,
		url: absolute(urls.term(slug)),
		...(term.id && { permalink: absolute(urls.identifier(term.id)) }),
		markdown: absolute(urls.termMarkdown(slug)),
		title: term.title,
		aliases,
		namesByLanguage: Object.fromEntries(
			Object.entries(term.names).map(([language, names]) => [language, [...names]]),
		),
		covers: term.covers.map(({ names: [name, ...otherNames], relation, anchor }) => ({
			name: name!,
			otherNames,
			relation,
			url: `${absolute(urls.term(slug))}#${anchor}`,
		})),
		formerly: term.formerly,
		homonyms,
		spellings,
		symbols,
		...(category && { category: { slug: category.slug, name: category.name } }),
		tags,
		...(term.level && { level: term.level }),
		minutes: term.minutes,
		tokens: 0,
		summary: term.summary,
		...(term.analogy && { analogy: term.analogy }),
		sections: printSections(source, term.sections),
		relations: Object.fromEntries(
			RELATION_KINDS.map((kind) => [kind, term.relations[kind].map(reference)]),
		) as Record<RelationKind, TermRecord['plan']>,
		confusions: confusionsOf(glossary, slug).map(({ term: other, difference }) => ({
			...reference(other),
			difference,
		})),
		questions: term.questions.map((question) => questionRecord(source, term, question)),
		plan: planFor(glossary, slug).steps.map((step) => reference(step.slug)),
		guides: term.guides.map((id) => ({ slug: id, title: glossary.guides.get(id)!.title })),
		...(compared.length > 0 && {
			comparisons: compared.map(({ slug: id, title }) => ({
				slug: id,
				title,
				url: absolute(urls.comparison(id)),
			})),
		}),
		...(term.reviewed && { reviewed: term.reviewed }),
		...(dates && {
			changed: dayOf(dates.changed),
			changes: (dates.changes ?? []).map(({ at, parts }) => ({
				date: dayOf(at),
				parts: [...parts],
			})),
		}),
		...(term.origin && { origin: term.origin }),
		sources: term.sources,
		fields: term.fields,
	};
	const markdown = termMarkdown(record, (to) => absolute(urls.term(to)));
	return { ...record, tokens: source.countTokens(markdown) };
}

function questionRecord(source: RecordSource, term: Term, question: Question): QuestionRecord {
	const { urls, absolute, glossary } = source;
	const print = ({ markdown }: InlineText) => printMarkdown(source, markdown).replace(/\s+/g, ' ');
	const { answer } = question;
	return {
		url: absolute(urls.questionsOn(term.slug, categoryOf(glossary, term)?.slug)),
		prompt: print(question.prompt),
		...('choices' in answer
			? {
					choices: answer.choices.map(({ text, isCorrect, why }) => ({
						text: print(text),
						isCorrect,
						...(why && { why: print(why) }),
					})),
				}
			: {
					answer: {
						value: answer.value,
						...(answer.unit !== undefined && { unit: answer.unit }),
						tolerance: answer.tolerance,
						code: answer.code,
					},
				}),
		explanation: print(question.explanation),
	};
}

/** Sections with full URLs as links. */
function printSections(
	source: RecordSource,
	sections: readonly SourceSection[],
): TermRecord['sections'] {
	return sections.map(({ heading, markdown }) => {
		const answers = answerOf(heading, source.glossary.site.sections);
		return { heading, ...(answers && { answers }), markdown: printMarkdown(source, markdown) };
	});
}

function printMarkdown({ glossary, urls, absolute }: RecordSource, markdown: LinkedText): string {
	return printLinks(glossary, markdown, ({ kind, slug, title }, reference) => {
		const url = absolute(urls[kind](slug)) + fragmentOf(reference);
		return `[${reference.text ?? title}](${url})`;
	});
}
