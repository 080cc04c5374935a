import { countOf } from '../../text/count-of.ts';
import { QUERY_LIMIT } from '../../finding/search/bounds.ts';
import type { Result } from '../../finding/search/results.ts';
import { resultItems, statusText } from './result-item.ts';
import type { Progress } from './run-search.ts';
import { createRun } from './run-search.ts';
import { suggestionLink } from './suggestion.ts';

/** The search as a page: query and filters in the address, results as lists of links. */
class SearchPage extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly list = this.querySelector('.results')!;
	private readonly sections = this.querySelectorAll<HTMLElement>('[data-group]');
	private readonly status = this.querySelector('[role="status"]')!;
	private readonly footer = this.querySelector('.search-footer')!;
	private readonly run = createRun(
		(progress) => this.show(progress),
		(message) => (this.status.textContent = message),
	);

	connectedCallback(): void {
		const asked = new URLSearchParams(location.search);
		this.field('q').maxLength = QUERY_LIMIT;
		for (const name of ['q', 'category', 'level']) {
			this.field(name).value = (asked.get(name) ?? '').slice(0, QUERY_LIMIT);
		}
		this.form.addEventListener('input', () => void this.search());
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.search();
		});
		if (asked.size === 0) this.field('q').focus();
		void this.search();
	}

	private field(name: string): HTMLInputElement {
		return this.form.elements.namedItem(name) as HTMLInputElement;
	}

	private search(): Promise<void> {
		const given = [...new FormData(this.form)].filter(([, value]) => value !== '') as [
			string,
			string,
		][];
		history.replaceState(
			null,
			'',
			given.length > 0 ? `?${new URLSearchParams(given)}` : location.pathname,
		);
		return this.run(this.field('q').value, this.filter());
	}

	/** What results must be, if that is chosen. */
	private filter(): ((result: Result) => boolean) | undefined {
		const [wanted, level] = [this.field('category').value, this.field('level').value];
		if (!wanted && !level) return undefined;
		return (result) =>
			(!wanted || result.category?.slug === wanted) && (!level || result.level === level);
	}

	private show(progress: Progress): void {
		const { query, list, nearest, index } = progress;
		if (query.trim() === '') {
			this.status.textContent = this.filter() ? countOf(list.results.length, 'term') : '';
			this.footer.replaceChildren();
		} else {
			// A page is read, not typed at: one complete list rather than two.
			if (!index.complete) return;
			this.status.textContent = statusText(progress);
			this.footer.replaceChildren(...suggestionLink(index.suggest, query));
		}
		let rest = [...list.results, ...nearest];
		for (const section of this.sections) {
			const isMember = ({ group }: Result) => group === section.dataset['group'];
			const members = rest.filter(isMember);
			rest = rest.filter((result) => !isMember(result));
			section.hidden = members.length === 0;
			section
				.querySelector('.results')!
				.replaceChildren(...resultItems(members, query, index.language));
		}
		this.list.replaceChildren(...resultItems(rest, query, index.language));
	}
}

customElements.define('search-page', SearchPage);
