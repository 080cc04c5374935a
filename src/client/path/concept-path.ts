import type { PathStep, RelationGraph } from '../../model/path.ts';
import { findPath } from '../../model/path.ts';
import { RELATIONS } from '../../model/relations.ts';
import { countOf } from '../../text/count-of.ts';
import { make, makeLink } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchRelationSentence } from '../shared/fetch-relation-sentence.ts';
import { connectTermBox } from '../shared/term-box.ts';
import { urls } from '../shared/urls.ts';

type End = 'from' | 'to';

/** Shows the path between two terms, which are kept in the URL. */
class ConceptPath extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly status = this.querySelector('.status')!;
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
			this.status.textContent =
				'Could not load the relations. Check your connection and reload the page.';
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
		this.querySelector('.swap')!.addEventListener('click', () => {
			[this.ends.from, this.ends.to] = [this.ends.to, this.ends.from];
			void this.show();
		});
		const params = new URLSearchParams(location.search);
		for (const end of ['from', 'to'] as const) {
			const slug = params.get(end) ?? '';
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
		const chosen = Object.entries(this.ends).filter(([, slug]) => slug !== '');
		history.replaceState(
			null,
			'',
			chosen.length > 0 ? `?${new URLSearchParams(chosen)}` : location.pathname,
		);
		this.list.replaceChildren();
		this.status.textContent = '';
		if (!from || !to) return;
		const steps = findPath(this.graph, from, to);
		if (!steps || steps.length === 0) {
			this.status.textContent =
				from === to ? 'Choose two different terms.' : 'No path connects these two terms.';
			return;
		}
		const sentences = await Promise.all(
			steps.map((step) => fetchRelationSentence(this.graph, step)),
		);
		this.status.textContent = countOf(steps.length, 'step');
		this.list.replaceChildren(...steps.map((step, index) => this.draw(step, sentences[index])));
	}

	private draw({ from, to, kind }: PathStep, sentence: string | undefined): HTMLElement {
		const relation = [this.link(from), ` ${RELATIONS[kind].phrase} `, this.link(to)];
		return make('li', '', ...relation, ...(sentence ? [make('p', '', sentence)] : []));
	}

	private link(slug: string): HTMLElement {
		return makeLink(urls.term(slug), this.titleOf(slug));
	}
}

customElements.define('concept-path', ConceptPath);
