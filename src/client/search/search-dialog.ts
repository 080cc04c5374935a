import type { Index } from '../../finding/open-index.ts';
import type { Result } from '../../finding/search/results.ts';
import { GROUPS } from '../../finding/search/results.ts';
import type { TermList } from '../../finding/search/text-index.ts';
import frame from '../../styles/dialog.css?url';
import results from '../../styles/results.css?url';
import styles from '../../styles/search-dialog.css?url';
import { loadStyles } from '../shared/load-styles.ts';
import { RestingStatus } from '../shared/resting-status.ts';
import type { Choice, ChoiceGroup } from '../shared/option-list.ts';
import { OptionList } from '../shared/option-list.ts';
import { clearSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { resultContent, statusText } from './result-item.ts';
import type { Progress } from './run-search.ts';
import { createSearch } from './run-search.ts';
import { drawSearchFrame } from './search-frame.ts';
import { suggestionLink } from './suggestion.ts';
import { urls } from '../shared/urls.ts';
import { loadWords, say } from '../shared/say.ts';
import type { Text } from '../../text/interface/texts.ts';

const MAX_SHOWN: Readonly<Record<Result['group'], number>> = {
	Terms: 8,
	Comparisons: 3,
	Guides: 3,
	Categories: 2,
	'Similar names': 5,
	'In the text': 5,
};

/** With the name of the list for what not every site has. */
const PLACES: readonly { name: Text; href: string; list?: TermList }[] = [
	{ name: 'All terms, A–Z', href: urls.terms },
	{ name: 'Acronyms', href: urls.acronyms, list: 'acronyms' },
	{ name: 'Categories', href: urls.categories, list: 'categories' },
	{ name: 'Map', href: urls.map, list: 'map' },
	{ name: 'Ask a question', href: urls.ask },
	{ name: 'Everything on one page', href: urls.all },
	{ name: 'Random term', href: urls.random },
];

let dialog: SearchDialog | undefined;

/** Loads the styles of the dialog. */
export async function prepareSearch(): Promise<void> {
	await Promise.all([loadWords(), ...[frame, styles, results].map(loadStyles)]);
}

/** Opens the search dialog. */
export function openSearch(query = ''): void {
	dialog ??= new SearchDialog();
	dialog.open(query);
}

class SearchDialog {
	private readonly frame = drawSearchFrame();
	private readonly input = this.frame.input;
	private readonly options = new OptionList(this.frame.listbox, this.input);
	private readonly status = new RestingStatus(this.frame.status);
	private readonly run = createSearch(
		(progress) => this.show(progress),
		(message) => this.status.say(message),
	);

	constructor() {
		const { dialog: element, form } = this.frame;
		this.input.addEventListener('input', () => void this.search());
		this.input.addEventListener('keydown', (event) => this.onKey(event));
		form.addEventListener('submit', (event) => {
			event.preventDefault();
			this.choose(this.options.active, false);
		});
		element.addEventListener('click', (event) => {
			const choice = this.options.choiceAt(event.target as Element);
			if (choice?.act) choice.act();
			else if (choice) rememberSearch(this.input.value);
		});
	}

	open(query: string): void {
		if (!this.frame.dialog.open) this.frame.dialog.showModal();
		if (query === '') this.input.select();
		else this.input.value = query;
		void this.search();
	}

	private search(): Promise<void> {
		return this.run(this.input.value);
	}

	private show(progress: Progress): void {
		const { query, list, nearest, index, continued } = progress;
		if (query.trim() === '') return this.showSuggestions(index);
		const groups = GROUPS.map((name): ChoiceGroup => {
			const members = [...list.results, ...nearest].filter(({ group }) => group === name);
			const choices = members.slice(0, MAX_SHOWN[name]).map((result) => ({
				href: result.href,
				content: resultContent(result, query, index.language, false),
			}));
			return { name: say(name), choices };
		});
		const first = list.results.find(({ group }) => group !== 'In the text')?.group;
		// The group with the best result comes first.
		groups.sort((a, b) => Number(b.name === first) - Number(a.name === first));
		this.options.show(groups, !continued);
		this.status.say(statusText(progress));
		this.frame.footer.replaceChildren(
			...(list.certainty === 'sure' ? [] : suggestionLink(index.suggest, query)),
		);
	}

	/** Shows suggestions for an empty query. */
	private showSuggestions({ examples, lists }: Index): void {
		const toChoice = (query: string): Choice => ({ content: [query], act: () => this.open(query) });
		const recent = recentSearches();
		const clear: Choice = {
			content: [say('Clear recent searches')],
			act: () => {
				clearSearches();
				void this.search();
			},
		};
		const browse = PLACES.filter(({ list }) => !list || lists.includes(list)).map(
			({ name, href }) => ({ content: [say(name)], href }),
		);
		this.options.show(
			[
				{
					name: say('Recent searches'),
					choices: recent.length > 0 ? [...recent.map(toChoice), clear] : [],
				},
				{ name: say('Try'), choices: examples.map(toChoice) },
				{ name: say('Browse'), choices: browse },
			],
			true,
		);
		this.status.say('');
		this.frame.footer.replaceChildren();
	}

	private onKey(event: KeyboardEvent): void {
		if (event.key === 'Escape' && !event.isComposing) {
			// A search field would only be emptied.
			event.preventDefault();
			this.frame.dialog.close();
		} else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
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
		const href = choice?.href ?? urls.searchFor(query);
		if (inNewTab) window.open(href, '_blank', 'noopener');
		else location.assign(href);
	}
}
