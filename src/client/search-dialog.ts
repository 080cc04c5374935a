import type { Result } from '../search/results.ts';
import { GROUPS } from '../search/results.ts';
import frame from '../styles/dialog.css?url';
import results from '../styles/results.css?url';
import styles from '../styles/search-dialog.css?url';
import { addresses } from './addresses.ts';
import { loadStyles } from './load-styles.ts';
import type { Choice, ChoiceGroup } from './option-list.ts';
import { OptionList } from './option-list.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { resultContent, resultHref, statusText } from './result-item.ts';
import type { Progress } from './run-search.ts';
import { createRun } from './run-search.ts';
import type { Search } from './search-engine.ts';
import { suggestionLink } from './suggestion.ts';

const MOST: Readonly<Record<Result['group'], number>> = {
	Terms: 8,
	Guides: 3,
	Categories: 2,
	'Nearest names': 5,
	'In the text': 5,
};

const PLACES = [
	['All terms, A–Z', 'terms/'],
	['Acronyms', 'acronyms/'],
	['Categories', 'categories/'],
	['Map', 'map/'],
	['Ask a question', 'ask/'],
	['Everything on one page', 'all/'],
	['A random term', 'random/'],
] as const;

let dialog: SearchDialog | undefined;

/** Loads what the dialog looks like. */
export async function prepareSearch(): Promise<void> {
	await Promise.all([frame, styles, results].map(loadStyles));
}

/** Opens the search dialog, which is built on first use. */
export function openSearch(query = ''): void {
	dialog ??= new SearchDialog();
	dialog.open(query);
}

class SearchDialog {
	private readonly element = document.createElement('dialog');
	private readonly input: HTMLInputElement;
	private readonly status: HTMLElement;
	private readonly footer: HTMLElement;
	private readonly options: OptionList;
	private readonly run = createRun(
		(progress) => this.show(progress),
		(message) => (this.status.textContent = message),
	);

	constructor() {
		this.element.className = 'dialog search-dialog';
		this.element.setAttribute('aria-label', 'Search');
		this.element.innerHTML = `
			<form role="search">
				<input type="search" role="combobox" aria-label="Search" aria-expanded="false"
					aria-controls="search-options" aria-autocomplete="list" autocomplete="off" autocapitalize="none"
					spellcheck="false" enterkeyhint="go" placeholder="Name, acronym, question or description">
				<button type="button" class="close">Close</button>
			</form>
			<p class="status" role="status"></p>
			<div class="options" role="listbox" id="search-options" aria-label="Results"></div>
			<p class="search-footer"></p>
			<p class="keys" aria-hidden="true"><kbd>↑</kbd> <kbd>↓</kbd> choose <kbd>Enter</kbd> open
				<kbd>Ctrl</kbd> <kbd>Enter</kbd> in a new tab <kbd>Esc</kbd> close</p>`;
		this.input = this.element.querySelector('input')!;
		this.status = this.element.querySelector('.status')!;
		this.footer = this.element.querySelector('.search-footer')!;
		this.options = new OptionList(this.element.querySelector('.options')!, this.input);
		document.body.append(this.element);

		this.input.addEventListener('input', () => void this.search());
		this.input.addEventListener('keydown', (event) => this.onKey(event));
		this.element.querySelector('.close')!.addEventListener('click', () => this.element.close());
		this.element.querySelector('form')!.addEventListener('submit', (event) => {
			event.preventDefault();
			this.choose(this.options.active, false);
		});
		this.element.addEventListener('click', (event) => {
			if (event.target === this.element) this.element.close();
			const choice = this.options.choiceAt(event.target as Element);
			if (choice?.act) choice.act();
			else if (choice) rememberSearch(this.input.value);
		});
	}

	open(query: string): void {
		if (!this.element.open) this.element.showModal();
		if (query === '') this.input.select();
		else this.input.value = query;
		void this.search();
	}

	private search(): Promise<void> {
		return this.run(this.input.value);
	}

	private show(progress: Progress): void {
		const { query, list, nearest, search, continued } = progress;
		if (query.trim() === '') return this.showBeginnings(search);
		const groups = GROUPS.map((name): ChoiceGroup => {
			const members = [...list.results, ...nearest].filter(({ group }) => group === name);
			const choices = members.slice(0, MOST[name]).map((result) => ({
				href: resultHref(result),
				content: resultContent(result, query, false),
			}));
			return { name, choices };
		});
		const first = list.results.find(({ group }) => group !== 'In the text')?.group;
		// The group with the best entry goes first.
		groups.sort((a, b) => Number(b.name === first) - Number(a.name === first));
		this.options.show(groups, !continued);
		this.status.textContent = statusText(progress);
		this.footer.replaceChildren(
			...(list.certainty === 'sure' ? [] : suggestionLink(search.suggest, query)),
		);
	}

	/** What an empty box offers. */
	private showBeginnings({ examples }: Search): void {
		const again = (query: string): Choice => ({ content: [query], act: () => this.open(query) });
		const recent = recentSearches();
		const forget: Choice = {
			content: ['Forget these'],
			act: () => {
				forgetSearches();
				void this.search();
			},
		};
		const browse = PLACES.map(([name, path]) => ({ content: [name], href: addresses.base + path }));
		this.options.show(
			[
				{
					name: 'Searched before',
					choices: recent.length > 0 ? [...recent.map(again), forget] : [],
				},
				{ name: 'Try', choices: examples.map(again) },
				{ name: 'Browse', choices: browse },
			],
			true,
		);
		this.status.textContent = '';
		this.footer.replaceChildren();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
			event.preventDefault();
			this.choose(this.options.active, true);
		} else if (!event.altKey && !event.shiftKey && this.options.move(event.key)) {
			event.preventDefault();
		}
	}

	private choose(choice: Choice | undefined, inNewTab: boolean): void {
		if (choice?.act) return choice.act();
		rememberSearch(this.input.value);
		const query = new URLSearchParams({ q: this.input.value });
		const href = choice?.href ?? `${addresses.search}?${query}`;
		if (inNewTab) window.open(href, '_blank', 'noopener');
		else location.assign(href);
	}
}
