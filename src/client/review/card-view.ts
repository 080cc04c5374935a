import type { Card } from '../../learning/deck.ts';
import type { PairCard } from '../../learning/review-cards.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchPage } from '../shared/fetch-page.ts';
import { make, makeButton, makeLink, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { makeAnswerable } from './answerable.ts';

/** What previews say of a term. */
type Previews = Readonly<Record<string, { title: string; summary: string }>>;

/** Tells whether the reader was right, if that can be told; called once the answer is shown. */
type OnAnswer = (isRight: boolean | undefined) => void;

/**
 * Draws a card with its answer hidden.
 *
 * @param questionsPage Address of the page with the questions on a term.
 * @throws Error if what it shows cannot be loaded.
 */
export async function drawCard(
	card: Card,
	questionsPage: (slug: string) => string,
	onAnswer: OnAnswer,
): Promise<HTMLElement> {
	if (card.kind === 'question') return drawQuestion(card, questionsPage(card.slug), onAnswer);
	const previews = await fetchJson<Previews>(urls.previews);
	return card.kind === 'pair'
		? drawPair(card.pair, previews, onAnswer)
		: drawMeaning(card.slug, previews, onAnswer);
}

async function drawQuestion(
	{ id, slug }: { id: string; slug: string },
	address: string,
	onAnswer: OnAnswer,
): Promise<HTMLElement> {
	const page = await fetchPage(address);
	const found = page.querySelector<HTMLElement>(`[data-question="${CSS.escape(id)}"]`);
	if (!found) throw new Error(`${address}: no question ${id}`);
	const question = document.importNode(found, true);
	makeAnswerable(question, onAnswer);
	question.append(make('p', 'more', makeLink(urls.term(slug), say('Read the entry'))));
	return question;
}

function drawMeaning(slug: string, previews: Previews, onAnswer: OnAnswer): HTMLElement {
	const { title = slug, summary = '' } = previews[slug] ?? {};
	const back = make('div', 'back', make('p', '', summary), linkTo(slug, title));
	back.hidden = true;
	const show = makeButton(say('Show the answer'), () => {
		show.remove();
		back.hidden = false;
		onAnswer(undefined);
	});
	return make(
		'div',
		'question',
		make('p', 'prompt', say('What does it mean: {term}?', { term: title })),
		make('div', 'answering', show),
		back,
	);
}

function drawPair(
	{ terms, answer, text, difference }: PairCard,
	previews: Previews,
	onAnswer: OnAnswer,
): HTMLElement {
	const titles = terms.map((slug) => previews[slug]?.title ?? slug);
	const verdict = withAttributes(make('p', 'verdict'), { role: 'status', tabindex: '-1' });
	const links = terms.map((slug, index) => linkTo(slug, titles[index]!));
	const back = make('div', 'back', make('p', '', difference), ...links);
	back.hidden = true;
	const buttons = titles.map((title, index) =>
		makeButton(title, () => {
			const isRight = index === answer;
			const right = titles[answer]!;
			verdict.textContent = isRight ? say('Right.') : say('Not right: {answer}', { answer: right });
			verdict.dataset['right'] = String(isRight);
			for (const button of buttons) button.disabled = true;
			back.hidden = false;
			verdict.focus();
			onAnswer(isRight);
		}),
	);
	const [one = '', other = ''] = titles;
	return make(
		'div',
		'question',
		make('p', 'kind', say('Which is it: {one} or {other}?', { one, other })),
		make('p', 'prompt', text),
		make('div', 'answering', ...buttons),
		verdict,
		back,
	);
}

function linkTo(slug: string, title: string): HTMLElement {
	return make('p', 'more', makeLink(urls.term(slug), title));
}
