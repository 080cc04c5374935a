import { foldName } from '../../text/names.ts';
import { RestingStatus } from '../shared/resting-status.ts';
import { truncateQuery, QUERY_LIMIT } from '../../finding/search/bounds.ts';
import { loadWords, say } from '../shared/say.ts';

interface Entry {
	element: HTMLElement;
	/** Its names and text, folded. */
	text: string;
	/** Values of its fields, by name. */
	fields: Readonly<Record<string, readonly string[]>>;
}

/** Filters a long page by the names and text of its terms, and by their fields. */
class PageFilter extends HTMLElement {
	connectedCallback(): void {
		void loadWords();
		const bar = this.querySelector<HTMLElement>('.filter')!;
		const input = bar.querySelector('input')!;
		const selects = [...bar.querySelectorAll('select')];
		const status = new RestingStatus(bar.querySelector('[role="status"]')!);
		const sections = [...this.querySelectorAll<HTMLElement>('section')];
		// Folding the whole page takes a while, and most readers do not filter.
		let folded: Entry[] | undefined;
		const entries = () => (folded ??= this.foldEntries());
		input.maxLength = QUERY_LIMIT;
		const filter = () => {
			const query = foldName(truncateQuery(input.value));
			const chosen = selects.filter(({ value }) => value !== '');
			for (const { element, text, fields } of entries()) {
				const hasFields = chosen.every(({ name, value }) => fields[name]?.includes(value));
				element.hidden = !hasFields || !text.includes(query);
			}
			for (const section of sections) {
				section.hidden = !section.querySelector('[data-names]:not([hidden])');
			}
			const count = entries().filter(({ element }) => !element.hidden).length;
			status.say(
				query === '' && chosen.length === 0
					? ''
					: say('{count} of {total}', { count, total: entries().length }),
			);
		};
		input.addEventListener('input', filter);
		bar.addEventListener('change', filter);
		// Facts of an entry lead here with the value to filter by.
		const wanted = new URLSearchParams(location.search);
		for (const select of selects) select.value = wanted.get(select.name) ?? '';
		if (selects.some(({ value }) => value !== '')) filter();
	}

	private foldEntries(): Entry[] {
		return [...this.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
			element,
			text: foldName(`${element.dataset['names']} ${element.textContent}`),
			fields: JSON.parse(element.dataset['fields'] ?? '{}') as Entry['fields'],
		}));
	}
}

customElements.define('page-filter', PageFilter);
