import { splitCitations } from '../../finding/ask/citations.ts';
import type { Source } from '../../finding/ask/grounded-prompt.ts';
import { countOf } from '../../text/count-of.ts';
import { make } from '../shared/elements.ts';
import { entryLink } from './entry-link.ts';

/** A source of an answer, and the entry it is. */
export interface NumberedSource extends Source {
	slug: string;
}

/** A model's answer with its citations as links; those without a source are struck out. */
export function drawCited(said: string, sources: readonly NumberedSource[]): HTMLElement[] {
	const paragraphs = said.split(/\n\s*\n/).map((text) => {
		const parts = splitCitations(text, sources.length).map((part) => {
			if ('text' in part) return part.text;
			const label = `[${part.source}]`;
			if (!part.exists) {
				const struck = make('del', '', label);
				struck.title = 'There is no such source.';
				return struck;
			}
			const { slug } = sources[part.source - 1]!;
			const link = entryLink({ slug, title: label });
			link.className = 'citation';
			return link;
		});
		return make('p', '', ...parts);
	});
	const list = sources.map(({ slug, title }) => make('li', '', entryLink({ slug, title })));
	return [...paragraphs, make('h3', '', 'Sources'), make('ol', '', ...list)];
}

/** What to say of a finished answer. */
export function verdictOn(said: string, sources: number): string {
	if (said.trim() === '') return 'The model said nothing.';
	const cited = splitCitations(said, sources).filter((part) => 'source' in part);
	const wrong = cited.filter((part) => 'source' in part && !part.exists).length;
	if (cited.length === 0) return 'Done. The answer cites no entry: check it against the sources.';
	return wrong > 0
		? `Done. ${countOf(wrong, 'citation')} of ${cited.length} had no source and ${wrong === 1 ? 'is' : 'are'} struck out.`
		: 'Done. A model wrote this from the entries it cites; it can still be wrong.';
}
