import { stepsToGo } from '../../learning/known.ts';
import { findLearningPath } from '../../model/learning-path.ts';
import type { PathStep, RelationGraph } from '../../model/path.ts';
import { findPath } from '../../model/path.ts';
import type { PathOrder } from '../../model/path-examples.ts';
import { markLists } from '../learn/known-marks.ts';
import { onLearnerChange } from '../learn/known-store.ts';
import { knownTerms } from '../learn/knowledge.ts';
import { make, makeButton } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchRelationSentence } from '../shared/fetch-relation-sentence.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { urls } from '../shared/urls.ts';
import { drawChain } from './draw-chain.ts';
import { loadWords, say } from '../shared/say.ts';

type End = 'from' | 'to';
const ENDS = ['from', 'to'] as const;

/** Shows the path between two terms. Its ends and its order are kept in the URL. */
class ConceptPath extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly status = this.querySelector('.status')!;
	private readonly chains = this.querySelector('.chains')!;
	private readonly examples = this.querySelector<HTMLElement>('.examples');
	private readonly ends: Record<End, string> = { from: '', to: '' };
	private order: PathOrder = 'shortest';
	private graph!: RelationGraph;

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		await loadWords();
		try {
			this.graph = await fetchJson<RelationGraph>(urls.relationGraph);
		} catch {
			this.status.textContent = say(
				'Could not load the relations. Check your connection and reload the page.',
			);
			return;
		}
		this.form.hidden = false;
		this.form.addEventListener('submit', (event) => event.preventDefault());
		for (const end of ENDS) {
			connectTermBox(this.inputOf(end).closest<HTMLElement>('.term-box')!, (slug) => {
				this.ends[end] = slug;
				void this.show();
			});
		}
		this.querySelector('.swap')!.addEventListener('click', () => {
			[this.ends.from, this.ends.to] = [this.ends.to, this.ends.from];
			void this.show();
		});
		const params = new URLSearchParams(location.search);
		for (const end of ENDS) {
			const slug = params.get(end) ?? '';
			if (this.graph.slugs.includes(slug)) this.ends[end] = slug;
		}
		if (params.get('order') === 'learning') this.order = 'learning';
		for (const radio of this.form.querySelectorAll<HTMLInputElement>('[name="order"]')) {
			radio.checked = radio.value === this.order;
			radio.addEventListener('change', () => {
				this.order = radio.value as PathOrder;
				void this.show();
			});
		}
		onLearnerChange(() => void this.show());
		await this.show();
		if (this.ends.from && !this.ends.to) this.inputOf('to').focus();
	}

	private inputOf(end: End): HTMLInputElement {
		return this.form.elements.namedItem(end) as HTMLInputElement;
	}

	private titleOf(slug: string): string {
		return this.graph.titles[this.graph.slugs.indexOf(slug)] ?? '';
	}

	private async show(): Promise<void> {
		const { from, to } = this.ends;
		for (const end of ENDS) {
			if (this.ends[end]) this.inputOf(end).value = this.titleOf(this.ends[end]);
		}
		const params = new URLSearchParams(Object.entries(this.ends).filter(([, slug]) => slug !== ''));
		if (this.order !== 'shortest') params.set('order', this.order);
		history.replaceState(null, '', params.size > 0 ? `?${params}` : location.pathname);
		this.examples?.toggleAttribute('hidden', Boolean(from || to));
		this.chains.replaceChildren();
		this.status.textContent = '';
		if (!from || !to) return;
		if (from === to) {
			this.status.textContent = say('Choose two different terms.');
			return;
		}
		const isLearning = this.order === 'learning';
		const whole = isLearning ? this.learning(from, to) : this.shortest(from, to);
		const known = knownTerms();
		const missing = isLearning ? whole.map((chain) => stepsToGo(chain, known)) : whole;
		const rest = lengthOf(whole) - lengthOf(missing);
		await this.draw(missing);
		if (rest === 0) return;
		const show = makeButton(say('Show the other {count}', { count: rest }), () => {
			this.inputOf('to').focus();
			void this.draw(whole);
		});
		this.chains.append(make('p', '', `${say('You know the steps before.')} `, show));
	}

	private async draw(chains: readonly (readonly PathStep[])[]): Promise<void> {
		const drawn = await Promise.all(
			chains.map(async (steps) => {
				const sentences = await Promise.all(
					steps.map((step) => fetchRelationSentence(this.graph, step)),
				);
				return drawChain(steps, sentences, (slug) => this.titleOf(slug));
			}),
		);
		this.chains.replaceChildren(...drawn);
		markLists();
	}

	private shortest(from: string, to: string): readonly (readonly PathStep[])[] {
		const steps = findPath(this.graph, from, to);
		this.status.textContent = steps
			? say.count(steps.length, 'step')
			: say('No path connects these two terms.');
		return steps ? [steps] : [];
	}

	private learning(from: string, to: string): readonly (readonly PathStep[])[] {
		const path = findLearningPath(this.graph, from, to);
		const [one, other] = [this.titleOf(from), this.titleOf(to)];
		if (!path) {
			this.status.textContent = say(
				'{one} and {other} have no term to know first in common. Try the shortest path.',
				{ one, other },
			);
			return [];
		}
		const count = say.count(lengthOf(path.chains), 'step');
		const first = path.chains[0]![0]!.from;
		if (path.shared) {
			this.status.textContent = say('Neither needs the other. Both build on {shared}: {steps}.', {
				shared: this.titleOf(path.shared),
				steps: count,
			});
		} else if (first === from) {
			this.status.textContent = say('{steps}, each needed for the next', { steps: count });
		} else {
			this.status.textContent = say(
				'{one} builds on {other}, which is to be read first: {steps}.',
				{ one, other, steps: count },
			);
		}
		return path.chains;
	}
}

function lengthOf(chains: readonly (readonly PathStep[])[]): number {
	return chains.reduce((sum, chain) => sum + chain.length, 0);
}

customElements.define('concept-path', ConceptPath);
