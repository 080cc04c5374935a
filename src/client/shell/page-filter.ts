import { foldName } from '../../text/names.ts';
import { RestingStatus } from '../shared/resting-status.ts';
import { truncateQuery, QUERY_LIMIT } from '../../finding/search/bounds.ts';
import { loadWords, say } from '../shared/say.ts';

interface Entry {
	element: HTMLElement;
	/** Its names and text, folded. */
	text: string;
}

/** Filters a long page by the names and text of its terms. */
class PageFilter extends HTMLElement {
	connectedCallback(): void {
		void loadWords();
		const bar = this.querySelector<HTMLElement>('.filter')!;
		const input = bar.querySelector('input')!;
		const status = new RestingStatus(bar.querySelector('[role="status"]')!);
		const sections = [...this.querySelectorAll<HTMLElement>('section')];
		// Folding the whole page takes a while, and most readers do not filter.
		let folded: Entry[] | undefined;
		const entries = () => (folded ??= this.foldEntries());
		input.maxLength = QUERY_LIMIT;
		input.addEventListener('input', () => {
			const query = foldName(truncateQuery(input.value));
			for (const { element, text } of entries()) element.hidden = !text.includes(query);
			for (const section of sections) {
				section.hidden = !section.querySelector('[data-names]:not([hidden])');
			}
			const count = entries().filter(({ element }) => !element.hidden).length;
			status.say(query === '' ? '' : say('{count} of {total}', { count, total: entries().length }));
		});
	}

	private foldEntries(): Entry[] {
		return [...this.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
			element,
			text: foldName(`${element.dataset['names']} ${element.textContent}`),
		}));
	}
}

customElements.define('page-filter', PageFilter);
