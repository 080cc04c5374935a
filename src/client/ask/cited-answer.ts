import { splitCitations } from '../../finding/ask/citations.ts';
import type { Source } from '../../finding/ask/grounded-prompt.ts';
import { make } from '../shared/elements.ts';
import { termLink } from './term-link.ts';
import { say } from '../shared/say.ts';

/** A source of an answer and its term. */
export interface NumberedSource extends Source {
	slug: string;
}

/** Renders a model's answer with citations as links. Invalid citations are crossed out. */
export function drawCitedAnswer(output: string, sources: readonly NumberedSource[]): HTMLElement[] {
	const paragraphs = output.split(/\n\s*\n/).map((text) => {
		const parts = splitCitations(text, sources.length).map((part) => {
			if ('text' in part) return part.text;
			const label = `[${part.source}]`;
			if (!part.exists) {
				const invalid = make('del', '', label);
				invalid.title = say('This source does not exist.');
				return invalid;
			}
			const { slug } = sources[part.source - 1]!;
			const link = termLink({ slug, title: label });
			link.className = 'citation';
			return link;
		});
		return make('p', '', ...parts);
	});
	const list = sources.map(({ slug, title }) => make('li', '', termLink({ slug, title })));
	return [...paragraphs, make('h3', '', say('Sources')), make('ol', '', ...list)];
}

/** Status message for a finished answer. */
export function answerStatus(output: string, sources: number): string {
	if (output.trim() === '') return say('The model returned an empty answer.');
	const cited = splitCitations(output, sources).filter((part) => 'source' in part);
	const invalidCount = cited.filter((part) => 'source' in part && !part.exists).length;
	if (cited.length === 0)
		return say('Done. The answer has no citations. Check it against the sources.');
	return invalidCount > 0
		? say('Done. {invalid} of {citations} had no source and are crossed out.', {
				invalid: invalidCount,
				citations: say.count(cited.length, 'citation'),
			})
		: say('Done. A model wrote this answer from the cited terms. It may contain mistakes.');
}
