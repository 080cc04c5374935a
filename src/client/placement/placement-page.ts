import type { Placement, PlacementAnswer } from '../../learning/placement.ts';
import { conclude } from '../../learning/placement-conclusion.ts';
import type { PlacementQuestion } from '../../learning/placement-questions.ts';
import {
	createPlacement,
	MAX_QUESTIONS,
	nextQuestion,
	termOfQuestion,
} from '../../learning/placement.ts';
import { loadLearningGraph } from '../learn/knowledge.ts';
import { makeAnswerable } from '../review/answerable.ts';
import { make, makeButton } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchPage } from '../shared/fetch-page.ts';
import { loadWords, say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { drawConclusions } from './conclusion-view.ts';

/** Asks a few questions, and shows what follows from the answers. */
class PlacementPage extends HTMLElement {
	private readonly place = this.querySelector<HTMLElement>('.placement')!;
	private readonly progress = this.querySelector<HTMLElement>('.placement-progress')!;
	private placement!: Placement;
	private answers: readonly PlacementAnswer[] = [];
	/** Pages of questions by address. */
	private readonly pages = new Map<string, Promise<Document>>();

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		await loadWords();
		this.place.replaceChildren(makeButton(say('Begin'), () => void this.begin()));
	}

	private async begin(): Promise<void> {
		try {
			const [graph, questions] = await Promise.all([
				loadLearningGraph(),
				fetchJson<PlacementQuestion[]>(urls.placementQuestions),
			]);
			this.placement ??= createPlacement(graph, questions);
		} catch {
			return this.showFailure(() => this.begin());
		}
		await this.goOn([]);
	}

	/** Asks the next question after some answers, or concludes. */
	private async goOn(answers: readonly PlacementAnswer[]): Promise<void> {
		this.answers = answers;
		const asked = nextQuestion(this.placement, answers);
		if (!asked) return this.showEnd();
		try {
			const question = await this.loadQuestion(asked);
			if (this.answers === answers) this.ask(asked, question);
		} catch {
			this.showFailure(() => this.goOn(answers));
		}
	}

	private ask({ id }: PlacementQuestion, question: HTMLElement): void {
		const { answers } = this;
		const goOn = (result: PlacementAnswer['result']) => this.goOn([...answers, { id, result }]);
		const skip = makeButton(say('I do not know'), () => void goOn('unknown'));
		const buttons = make('div', 'placement-buttons', skip);
		if (answers.length > 0) {
			buttons.append(makeButton(say('Back'), () => void this.goOn(answers.slice(0, -1))));
		}
		makeAnswerable(question, (isRight) => {
			skip.replaceWith(makeButton(say('Next'), () => void goOn(isRight ? 'right' : 'wrong')));
		});
		const most = Math.min(MAX_QUESTIONS, this.placement.questions.length);
		this.progress.textContent = say('Question {number} of at most {count}', {
			number: answers.length + 1,
			count: most,
		});
		this.show(question, buttons);
	}

	private async loadQuestion({ id, slug }: PlacementQuestion): Promise<HTMLElement> {
		const { graph } = this.placement;
		const { category } = termOfQuestion(this.placement, id)!;
		const [address] = urls
			.questionsOn(slug, category === undefined ? undefined : graph.categories[category]!.slug)
			.split('#') as [string];
		const loading = this.pages.get(address) ?? fetchPage(address);
		this.pages.set(address, loading);
		loading.catch(() => this.pages.delete(address));
		const found = (await loading).querySelector(`[data-question="${CSS.escape(id)}"]`);
		if (!found) throw new Error(`${address}: no question ${id}`);
		return document.importNode(found as HTMLElement, true);
	}

	private showEnd(): void {
		const { answers } = this;
		this.progress.textContent = say('That is enough.');
		this.show(
			...drawConclusions(this.placement.graph, conclude(this.placement, answers)),
			make(
				'div',
				'placement-buttons',
				makeButton(say('Back'), () => void this.goOn(answers.slice(0, -1))),
				makeButton(say('Begin again'), () => void this.goOn([])),
			),
		);
	}

	private showFailure(retry: () => Promise<void>): void {
		this.progress.textContent = say('The question could not be loaded.');
		this.show(makeButton(say('Try again'), () => void retry()));
	}

	/** Shows elements in place of those that may have the focus. */
	private show(...elements: readonly HTMLElement[]): void {
		this.place.replaceChildren(...elements);
		this.progress.focus();
	}
}

customElements.define('placement-page', PlacementPage);
