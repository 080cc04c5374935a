import type { Card, Session } from '../../learning/deck.ts';
import { deckOf, sessionOf } from '../../learning/deck.ts';
import type { ReviewState } from '../../learning/learner-record.ts';
import { putReview } from '../../learning/learner-record.ts';
import type { LearningGraph } from '../../learning/learning-graph.ts';
import type { ReviewCards } from '../../learning/review-cards.ts';
import type { ReviewGrade } from '../../learning/schedule.ts';
import { GRADES, review } from '../../learning/schedule.ts';
import { changeLearner, onLearnerChange, readLearner } from '../learn/known-store.ts';
import { loadLearningGraph } from '../learn/knowledge.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { make, makeButton } from '../shared/elements.ts';
import { loadWords, say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { drawCard } from './card-view.ts';
import { drawGrades, durationText } from './grade-buttons.ts';

/** Shows what is due for review, one card after the other. */
class ReviewPage extends HTMLElement {
	private graph!: LearningGraph;
	private cards!: ReviewCards;
	/** The card on show, and the states of those before it. */
	private current: Card | undefined;
	private readonly undone: { id: string; state: ReviewState | undefined }[] = [];

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		await loadWords();
		try {
			[this.graph, this.cards] = await Promise.all([
				loadLearningGraph(),
				fetchJson<ReviewCards>(urls.reviewCards),
			]);
		} catch {
			// The links to the questions are there without it.
			return;
		}
		this.find('.review').hidden = false;
		this.addEventListener('keydown', (event) => this.gradeByKey(event));
		// What another tab or an import changes.
		onLearnerChange(() => {
			if (!this.current) void this.showNext(false);
		});
		await this.showNext(false);
	}

	private find(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	private session(): Session {
		const record = readLearner();
		return sessionOf(deckOf(this.graph, this.cards, record), record.reviews, new Date());
	}

	private async showNext(takesFocus: boolean): Promise<void> {
		const session = this.session();
		const [card] = session.cards;
		this.current = card;
		this.find('.review-count').textContent = countText(session);
		this.find('.review-undo').replaceChildren(
			...(this.undone.length > 0
				? [makeButton(say('Take back the last grade'), () => this.undo())]
				: []),
		);
		const place = this.find('.review-card');
		if (!card) return place.replaceChildren(...this.drawEnd(session));
		try {
			const view = await drawCard(
				card,
				(slug) => this.questionsPage(slug),
				(isRight) => this.showGrades(card, isRight),
			);
			if (this.current !== card) return;
			view.tabIndex = -1;
			place.replaceChildren(view);
			if (takesFocus) view.focus();
		} catch {
			place.replaceChildren(make('p', '', say('This card could not be loaded.')));
		}
	}

	private showGrades(card: Card, isRight: boolean | undefined): void {
		const { reviews } = readLearner();
		const now = new Date();
		const grades = drawGrades(reviews.get(card.id), now, (grade) => this.grade(card, grade));
		this.find('.review-card').append(grades);
		if (isRight === undefined) {
			grades.querySelector<HTMLElement>('[data-grade="good"]')!.focus();
		}
		const advised = isRight === false ? 'again' : 'good';
		grades.querySelector(`[data-grade="${advised}"]`)!.classList.add('advised');
	}

	private grade(card: Card, grade: ReviewGrade): void {
		const state = readLearner().reviews.get(card.id);
		this.undone.push({ id: card.id, state });
		changeLearner((record) => putReview(record, card.id, review(state, grade, new Date())));
		void this.showNext(true);
	}

	private undo(): void {
		const last = this.undone.pop();
		if (!last) return;
		this.current = undefined;
		changeLearner((record) => putReview(record, last.id, last.state));
		this.find('.review-card').tabIndex = -1;
		this.find('.review-card').focus();
	}

	private gradeByKey({ key, target }: KeyboardEvent): void {
		const isTyping = target instanceof HTMLInputElement && target.type !== 'radio';
		const grade = GRADES[Number(key) - 1];
		if (grade && !isTyping) this.querySelector<HTMLElement>(`[data-grade="${grade}"]`)?.click();
	}

	private questionsPage(slug: string): string {
		const { category } = this.graph.terms.find((term) => term.slug === slug)!;
		return category === undefined
			? urls.questions
			: urls.questionsIn(this.graph.categories[category]!.slug);
	}

	private drawEnd({ next }: Session): HTMLElement[] {
		if (next === undefined && readLearner().known.size === 0) {
			return [make('p', '', say('Mark terms as known, or answer questions: they come up here.'))];
		}
		const wait = next && durationText(next.getTime() - Date.now());
		const then = wait ? [make('p', '', say('The next card comes in {time}.', { time: wait }))] : [];
		return [make('p', 'review-done', say('Nothing is due.')), ...then];
	}
}

function countText({ cards, seen }: Session): string {
	if (cards.length === 0) return '';
	return say('{due} due, {fresh} new', { due: seen, fresh: cards.length - seen });
}

customElements.define('review-page', ReviewPage);
