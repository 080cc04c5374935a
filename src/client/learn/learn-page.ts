import { progressOf } from '../../learning/known.ts';
import type { LearningGraph } from '../../learning/learning-graph.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { make, makeLink, withAttributes } from '../shared/elements.ts';
import { loadWords, say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { drawFringe } from './fringe-view.ts';
import { drawGoal } from './goal-view.ts';
import { drawKeeping } from './keep-view.ts';
import { markLists } from './known-marks.ts';
import { changeLearner, onLearnerChange, readLearner, today } from './known-store.ts';
import { showToggles } from './known-toggle.ts';
import { knownTerms, loadLearningGraph } from './knowledge.ts';

/** Days that a reader has for a goal, unless another date is chosen. */
const USUAL_DAYS = 30;

/** What is known, what may be read next, and the plan for a goal, above the order of all terms. */
class LearnPage extends HTMLElement {
	private readonly term = this.querySelector<HTMLInputElement>('#goal-term')!;
	private readonly day = this.querySelector<HTMLInputElement>('#goal-day')!;
	private graph!: LearningGraph;

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		await loadWords();
		try {
			this.graph = await loadLearningGraph();
		} catch {
			// The order of all terms is there without it.
			return;
		}
		this.find('.learner').hidden = false;
		this.find('.goal-form').addEventListener('submit', (event) => event.preventDefault());
		this.day.min = today();
		this.day.value = inDays(USUAL_DAYS);
		connectTermBox(this.find('.term-box'), (slug) => this.setGoal(slug));
		this.day.addEventListener('change', () => {
			const { goal } = readLearner();
			if (goal) this.setGoal(goal.slug);
		});
		const report = (text: string) => (this.find('.learner-status').textContent = text);
		this.find('.keep').append(...drawKeeping(report));
		onLearnerChange(() => this.show());
		this.show();
	}

	private find(selector: string): HTMLElement {
		return this.querySelector<HTMLElement>(selector)!;
	}

	private setGoal(slug: string): void {
		const by = this.day.value || inDays(USUAL_DAYS);
		changeLearner((record) => ({ ...record, goal: { slug, by } }));
	}

	private show(): void {
		const { graph } = this;
		const known = knownTerms();
		const { goal } = readLearner();
		if (goal) {
			this.day.value = goal.by;
			const title = graph.terms.find(({ slug }) => slug === goal.slug)?.title;
			if (document.activeElement !== this.term) this.term.value = title ?? '';
		}
		const focused = (document.activeElement as HTMLElement | null)?.dataset['slug'];
		this.find('.goal-plan').replaceChildren(...(goal ? drawGoal(graph, known, goal) : []));
		this.find('.fringe').replaceChildren(...drawFringe(graph, known));
		this.find('.progress').replaceChildren(drawProgress(graph));
		showToggles();
		markLists();
		// A term that was marked has left the list: go on with the first that is still there.
		if (focused === undefined || document.activeElement?.matches('.known-toggle')) return;
		const toggles = [...this.querySelectorAll<HTMLElement>('.learner .known-toggle')];
		(toggles.find(({ dataset }) => dataset['slug'] === focused) ?? toggles[0])?.focus();
	}
}

function drawProgress(graph: LearningGraph): HTMLElement {
	const rows = progressOf(graph, knownTerms()).map(({ category, known, total }) => {
		const name = category
			? makeLink(urls.category(category.slug), category.name)
			: make('span', '', say('Terms'));
		const text = say('{count} of {total} known', { count: known, total });
		const bar = withAttributes(make('progress', ''), {
			max: String(total),
			value: String(known),
			'aria-label': name.textContent,
		});
		return make('li', '', name, bar, make('small', '', text));
	});
	return make('ul', 'progress-rows', ...rows);
}

/** The day so many days from today, as an ISO date. */
function inDays(days: number): string {
	return new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
}

customElements.define('learn-page', LearnPage);
