import type { Annotation } from '../../finding/annotate/annotate.ts';
import { certainTerms } from '../../finding/ask/certain-terms.ts';
import { countOf } from '../../text/count-of.ts';
import type { Learnable } from '../../model/learning-order.ts';
import { needsOf } from '../../model/path.ts';
import { drawEntries } from './answer-view.ts';
import { make } from '../shared/elements.ts';
import { entryLink } from './entry-link.ts';
import type { Engine } from './engine.ts';
import { drawExports } from './exports-view.ts';
import type { Drawn } from './question-view.ts';

const MAX_OTHERS = 4;

/** A text with its terms as links, and the terms as a list, what to know first first. */
export function annotateText(engine: Engine, text: string): Drawn {
	const found = engine.annotate(text);
	const certain = found.filter((annotation) => annotation.certain);
	const slugs = certainTerms(found, (slug) => learnableOf(engine, slug));
	const status = `${countOf(slugs.length, 'term')} found in the text.`;
	const passage = make('div', 'passage', ...mark(engine, text, found));
	const lists = [
		...listed(engine, 'Its terms, in the order to learn them', slugs),
		...unsure(engine, text, found),
	];
	const element = make(
		'article',
		'answer',
		make('h2', '', 'Your text, annotated'),
		passage,
		...lists,
	);
	if (slugs.length > 0) element.append(drawExports(engine, text, certain, slugs));
	return { element, status, sources: slugs };
}

function learnableOf({ entry, graph }: Engine, slug: string): Learnable {
	return { slug, level: entry(slug).level, relations: { needs: needsOf(graph, slug) } };
}

/** A program with its symbols as links, and the entries in reading order. */
export async function explainCode(engine: Engine, code: string): Promise<Drawn> {
	const explain = await engine.index.explainer();
	const found = explain(code);
	const slugs = [...new Set(found.map(({ slugs: [best] }) => best!))];
	const status = `${countOf(found.length, 'identifier')} explained.`;
	const listing = make('pre', 'passage', make('code', '', ...mark(engine, code, found)));
	listing.tabIndex = 0;
	const items = [...Map.groupBy(found, ({ slugs: [best] }) => best!)].map(([slug, marks]) =>
		drawSymbols(engine, code, slug, marks),
	);
	const list = [make('h3', '', 'In reading order'), make('ol', 'entries', ...items)];
	const none = make('p', 'note', 'No identifier in it is a symbol of an entry.');
	const rest = found.length > 0 ? list : [none];
	const element = make(
		'article',
		'answer',
		make('h2', '', 'Your code, explained'),
		listing,
		...rest,
	);
	return { element, status, sources: slugs };
}

/** An entry with the identifiers that stand for it, and what else they stand for. */
function drawSymbols(
	engine: Engine,
	code: string,
	slug: string,
	marks: readonly Annotation[],
): HTMLElement {
	const entry = engine.entry(slug);
	const identifiers = marks.flatMap(({ start, end }) => [
		make('code', '', code.slice(start, end)),
		' ',
	]);
	const others = [...new Set(marks.flatMap(({ slugs }) => slugs.slice(1)))].slice(0, MAX_OTHERS);
	const links = others.flatMap((other, index) => [
		index > 0 ? ', ' : 'Also in ',
		entryLink(engine.entry(other)),
	]);
	return make(
		'li',
		'',
		...identifiers,
		entryLink(entry),
		make('p', 'quoted', entry.summary),
		...(links.length > 0 ? [make('p', 'note', ...links, '.')] : []),
	);
}

/** The text with links at its annotations; what could mean several entries is only marked. */
function mark(engine: Engine, text: string, found: readonly Annotation[]): Node[] {
	let at = 0;
	const nodes = found.flatMap(({ start, end, slugs, certain }) => {
		const words = text.slice(start, end);
		const entry = engine.entry(slugs[0]!);
		const marked = certain ? entryLink({ ...entry, title: words }) : make('span', 'unsure', words);
		const before = document.createTextNode(text.slice(at, start));
		at = end;
		return [before, marked];
	});
	return [...nodes, document.createTextNode(text.slice(at))];
}

function listed(engine: Engine, heading: string, slugs: readonly string[]): HTMLElement[] {
	if (slugs.length === 0) return [make('p', 'note', 'No term of the glossary stands in it.')];
	return [make('h3', '', heading), drawEntries(engine, slugs.map(engine.entry), 'ol')];
}

function unsure(engine: Engine, text: string, found: readonly Annotation[]): HTMLElement[] {
	const items = found
		.filter(({ certain }) => !certain)
		.map(({ start, end, slugs }) => {
			const links = slugs.flatMap((slug, i) => [
				i > 0 ? ' or ' : '',
				entryLink(engine.entry(slug)),
			]);
			return make('li', '', `“${text.slice(start, end)}” could mean `, ...links);
		});
	return items.length > 0 ? [make('h3', '', 'Could mean'), make('ul', 'could-mean', ...items)] : [];
}
