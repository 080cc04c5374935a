import { putReview } from '../../learning/learner-record.ts';
import type { ReviewGrade } from '../../learning/schedule.ts';
import { changeLearner, readLearner } from '../learn/known-store.ts';
import { loadWords } from '../shared/say.ts';
import { makeAnswerable } from './answerable.ts';

/** Questions of a page, which come again for review once they are answered. */
class QuestionList extends HTMLElement {
	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		await loadWords();
		for (const question of this.querySelectorAll<HTMLElement>('[data-question]')) {
			const id = question.dataset['question']!;
			makeAnswerable(question, (isRight) => void keep(id, isRight ? 'good' : 'again'));
		}
	}
}

async function keep(id: string, grade: ReviewGrade): Promise<void> {
	const { review } = await import('../../learning/schedule.ts');
	const state = review(readLearner().reviews.get(id), grade, new Date());
	changeLearner((record) => putReview(record, id, state));
}

customElements.define('question-list', QuestionList);
