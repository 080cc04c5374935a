import type { Annotation, ReadSoFar } from '../../finding/annotate/annotate.ts';
import { certainTerms } from '../../finding/ask/certain-terms.ts';
import type { Learnable } from '../../model/learning-order.ts';
import { drawTerms } from './answer-view.ts';
import { make } from '../shared/elements.ts';
import { termLink } from './term-link.ts';
import type { Engine } from './engine.ts';
import { drawExports } from './exports-view.ts';
import { markText } from './marked-text.ts';
import type { Drawn } from './question-view.ts';
import { say } from '../shared/say.ts';
import { sayWith } from './say-with.ts';

const MAX_OTHERS = 4;

/** Renders a text with its terms as links, followed by the terms in learning order. */
export function drawText(
	engine: Engine,
	text: string,
	{ read, annotations: found }: ReadSoFar,
): Drawn {
	const certain = found.filter((annotation) => annotation.certain);
	const slugs = certainTerms(found, (slug) => learnableOf(engine, slug));
	const count = say.count(slugs.length, 'term');
	const status =
		read < text.length
			? say('{terms} found in the first {characters}, then stopped.', {
					terms: count,
					characters: say.count(read, 'character'),
				})
			: say('{terms} found in the text.', { terms: count });
	const passage = make('div', 'passage', ...markText(engine, text, found));
	const lists = [
		...certainTermList(engine, say('Terms in learning order'), slugs),
		...ambiguousNames(engine, text, found),
	];
	const element = make(
		'article',
		'answer',
		make('h2', '', say('Annotated text')),
		passage,
		...lists,
	);
	if (slugs.length > 0) element.append(drawExports(engine, text, certain, slugs));
	return { element, status, sources: slugs };
}

function learnableOf({ term, needsOf }: Engine, slug: string): Learnable {
	return { slug, level: term(slug).level, relations: { needs: needsOf(slug) } };
}

/** Renders a program with its symbols as links, followed by their terms in order of appearance. */
export async function explainCode(engine: Engine, code: string): Promise<Drawn> {
	const explain = await engine.index.explainer();
	const found = explain(code);
	const slugs = [...new Set(found.map(({ slugs: [best] }) => best!))];
	const status = say('{identifiers} explained.', {
		identifiers: say.count(found.length, 'identifier'),
	});
	const listing = make('pre', 'passage', make('code', '', ...markText(engine, code, found)));
	listing.tabIndex = 0;
	const items = [...Map.groupBy(found, ({ slugs: [best] }) => best!)].map(([slug, marks]) =>
		drawSymbols(engine, code, slug, marks),
	);
	const list = [
		make('h3', '', say('Terms in order of appearance')),
		make('ol', 'entries', ...items),
	];
	const none = make('p', 'note', say('No identifier matches a term.'));
	const rest = found.length > 0 ? list : [none];
	const element = make(
		'article',
		'answer',
		make('h2', '', say('Explained code')),
		listing,
		...rest,
	);
	return { element, status, sources: slugs };
}

/** A term with its identifiers and their other meanings. */
function drawSymbols(
	engine: Engine,
	code: string,
	slug: string,
	marks: readonly Annotation[],
): HTMLElement {
	const term = engine.term(slug);
	const identifiers = marks.flatMap(({ start, end }) => [
		make('code', '', code.slice(start, end)),
		' ',
	]);
	const others = [...new Set(marks.flatMap(({ slugs }) => slugs.slice(1)))].slice(0, MAX_OTHERS);
	const links = others.map((other) => termLink(engine.term(other)));
	return make(
		'li',
		'',
		...identifiers,
		termLink(term),
		make('p', 'quoted', term.summary),
		...(links.length > 0 ? [make('p', 'note', ...sayWith('See also {terms}.', links))] : []),
	);
}

function certainTermList(engine: Engine, heading: string, slugs: readonly string[]): HTMLElement[] {
	if (slugs.length === 0) return [make('p', 'note', say('No terms found.'))];
	return [make('h3', '', heading), drawTerms(engine, slugs.map(engine.term), 'ol')];
}

function ambiguousNames(engine: Engine, text: string, found: readonly Annotation[]): HTMLElement[] {
	const items = found
		.filter(({ certain }) => !certain)
		.map(({ start, end, slugs }) => {
			const links = slugs.map((slug) => termLink(engine.term(slug)));
			const name = text.slice(start, end);
			return make(
				'li',
				'',
				...sayWith('“{name}” could mean {terms}', links, 'disjunction', { name }),
			);
		});
	return items.length > 0
		? [make('h3', '', say('Ambiguous names')), make('ul', 'could-mean', ...items)]
		: [];
}
