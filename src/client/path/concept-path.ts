import type { PathStep, RelationGraph } from '../../model/path.ts';
import { findPath } from '../../model/path.ts';
import { RELATIONS } from '../../model/relations.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { urls } from '../shared/urls.ts';

type End = 'from' | 'to';

/** Shows the way between two terms; both stand in the address. */
class ConceptPath extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly status = this.querySelector('.found')!;
	private readonly list = this.querySelector('.steps')!;
	private readonly ends: Record<End, string> = { from: '', to: '' };
	private graph!: RelationGraph;

	connectedCallback(): void {
		void this.start();
	}

	private async start(): Promise<void> {
		try {
			this.graph = await fetchJson<RelationGraph>(urls.relationGraph);
		} catch {
			this.status.textContent = 'The ties could not be loaded. Check the connection and reload.';
			return;
		}
		this.form.hidden = false;
		this.form.addEventListener('submit', (event) => event.preventDefault());
		for (const end of ['from', 'to'] as const) {
			connectTermBox(this.inputOf(end).closest<HTMLElement>('.term-box')!, (slug) => {
				this.ends[end] = slug;
				void this.show();
			});
		}
		this.querySelector('.turn')!.addEventListener('click', () => {
			[this.ends.from, this.ends.to] = [this.ends.to, this.ends.from];
			void this.show();
		});
		const asked = new URLSearchParams(location.search);
		for (const end of ['from', 'to'] as const) {
			const slug = asked.get(end) ?? '';
			if (this.graph.slugs.includes(slug)) this.ends[end] = slug;
		}
		await this.show();
		if (!this.ends.to) this.inputOf(this.ends.from ? 'to' : 'from').focus();
	}

	private inputOf(end: End): HTMLInputElement {
		return this.form.elements.namedItem(end) as HTMLInputElement;
	}

	private titleOf(slug: string): string {
		return this.graph.titles[this.graph.slugs.indexOf(slug)] ?? '';
	}

	private async show(): Promise<void> {
		const { from, to } = this.ends;
		for (const end of ['from', 'to'] as const) {
			if (this.ends[end]) this.inputOf(end).value = this.titleOf(this.ends[end]);
		}
		const given = Object.entries(this.ends).filter(([, slug]) => slug !== '');
		history.replaceState(
			null,
			'',
			given.length > 0 ? `?${new URLSearchParams(given)}` : location.pathname,
		);
		this.list.replaceChildren();
		this.status.textContent = '';
		if (!from || !to) return;
		const steps = findPath(this.graph, from, to);
		if (!steps || steps.length === 0) {
			this.status.textContent =
				from === to ? 'Both are the same entry.' : 'Nothing in the glossary connects the two.';
			return;
		}
		const sentences = await Promise.all(steps.map((step) => this.sentenceFor(step)));
		this.status.textContent = `${steps.length} ${steps.length === 1 ? 'step' : 'steps'}`;
		this.list.replaceChildren(...steps.map((step, index) => this.draw(step, sentences[index]!)));
	}

	private async sentenceFor({ from, to }: PathStep): Promise<string> {
		const told = await fetchJson<Record<string, string>>(urls.relationSentences(from)).catch(
			(): Record<string, string> => ({}),
		);
		return told[to] ?? '';
	}

	private draw({ from, to, kind }: PathStep, sentence: string): HTMLElement {
		const item = document.createElement('li');
		const why = document.createElement('p');
		why.textContent = sentence;
		item.append(this.link(from), ` ${RELATIONS[kind].phrase} `, this.link(to));
		if (sentence) item.append(why);
		return item;
	}

	private link(slug: string): HTMLElement {
		const link = document.createElement('a');
		link.href = urls.term(slug);
		link.textContent = this.titleOf(slug);
		return link;
	}
}

customElements.define('concept-path', ConceptPath);
