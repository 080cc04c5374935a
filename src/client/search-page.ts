import type { Result } from '../search/results.ts';
import { resultContent, statusText } from './result-item.ts';
import type { Search } from './search-engine.ts';
import { loadSearch } from './search-engine.ts';
import { suggestionLink } from './suggestion.ts';
import { searchText } from './text-search.ts';

const TEXT_PAUSE = 150;

/** The search as a page: query and filters in the address, results as one ordered list of links. */
class SearchPage extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly list = this.querySelector('.results')!;
	private readonly status = this.querySelector('[role="status"]')!;
	private readonly footer = this.querySelector('.search-footer')!;
	private turn = 0;

	connectedCallback(): void {
		const asked = new URLSearchParams(location.search);
		for (const name of ['q', 'category', 'level']) this.field(name).value = asked.get(name) ?? '';
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

	private async search(): Promise<void> {
		const turn = ++this.turn;
		const [query, category, level] = ['q', 'category', 'level'].map(
			(name) => this.field(name).value,
		);
		const passes = (result: Result) =>
			(!category || result.category?.slug === category) && (!level || result.level === level);
		const given = [...new FormData(this.form)].filter(([, value]) => value !== '') as [
			string,
			string,
		][];
		history.replaceState(
			null,
			'',
			given.length > 0 ? `?${new URLSearchParams(given)}` : location.pathname,
		);
		if (given.length === 0) return this.show('', [], '');
		try {
			const search = await loadSearch();
			if (turn !== this.turn) return;
			if (!query?.trim()) {
				const all = search.all().filter(passes);
				return this.show('', all, `${all.length} terms`);
			}
			// A page is read, not typed at: one complete list rather than two.
			await search.completed();
			if (turn !== this.turn) return;
			const found = search.find(query);
			const list = { ...found, results: found.results.filter(passes) };
			this.show(query, list.results, statusText(query, list), search);
			if (category || level) return;
			await new Promise((resolve) => setTimeout(resolve, TEXT_PAUSE));
			if (turn !== this.turn) return;
			const known = new Set(list.results.map(({ path }) => path));
			const texts = (await searchText(query)).filter(({ path }) => !known.has(path));
			if (turn !== this.turn || texts.length === 0) return;
			const all = { ...list, results: [...list.results, ...texts] };
			this.show(query, all.results, statusText(query, all), search);
		} catch {
			this.status.textContent =
				'The search could not be loaded. Check the connection and try again.';
		}
	}

	private show(query: string, results: readonly Result[], status: string, search?: Search): void {
		this.status.textContent = status;
		this.footer.replaceChildren(...(search ? suggestionLink(search.suggest, query) : []));
		this.list.replaceChildren(
			...results.map((result) => {
				const item = document.createElement('li');
				item.append(...resultContent(result, query, true));
				return item;
			}),
		);
	}
}

customElements.define('search-page', SearchPage);
