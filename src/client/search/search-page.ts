import { QUERY_LIMIT } from '../../finding/search/bounds.ts';
import type { Result } from '../../finding/search/results.ts';
import { RestingStatus } from '../shared/resting-status.ts';
import { resultItems, statusText } from './result-item.ts';
import type { Progress } from './run-search.ts';
import { createSearch } from './run-search.ts';
import { suggestionLink } from './suggestion.ts';
import { say } from '../shared/say.ts';

/** The search page. Query and filters are kept in the URL. */
class SearchPage extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly list = this.querySelector('.results')!;
	private readonly sections = this.querySelectorAll<HTMLElement>('[data-group]');
	private readonly status = new RestingStatus(this.querySelector('[role="status"]')!);
	private readonly footer = this.querySelector('.search-footer')!;
	private readonly run = createSearch(
		(progress) => this.show(progress),
		(message) => this.status.say(message),
	);

	connectedCallback(): void {
		const params = new URLSearchParams(location.search);
		this.field('q')!.maxLength = QUERY_LIMIT;
		for (const name of ['q', 'category', 'level']) {
			const field = this.field(name);
			if (field) field.value = (params.get(name) ?? '').slice(0, QUERY_LIMIT);
		}
		this.form.addEventListener('input', () => void this.search());
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.search();
		});
		if (params.size === 0) this.field('q')!.focus();
		void this.search();
	}

	/** Null for a filter that the glossary has no choices for. */
	private field(name: string): HTMLInputElement | null {
		return this.form.elements.namedItem(name) as HTMLInputElement | null;
	}

	private search(): Promise<void> {
		const entries = [...new FormData(this.form)].filter(([, value]) => value !== '') as [
			string,
			string,
		][];
		history.replaceState(
			null,
			'',
			entries.length > 0 ? `?${new URLSearchParams(entries)}` : location.pathname,
		);
		return this.run(this.field('q')!.value, this.filter());
	}

	/** The chosen filter, if any. */
	private filter(): ((result: Result) => boolean) | undefined {
		const [category, level] = [this.field('category')?.value, this.field('level')?.value];
		if (!category && !level) return undefined;
		return (result) =>
			(!category || result.category?.slug === category) && (!level || result.level === level);
	}

	private show(progress: Progress): void {
		const { query, list, nearest, index } = progress;
		if (query.trim() === '') {
			this.status.say(this.filter() ? say.count(list.results.length, 'term') : '');
			this.footer.replaceChildren();
		} else {
			// Wait for the complete list, which changes less while reading.
			if (!index.complete) return;
			this.status.say(statusText(progress));
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
