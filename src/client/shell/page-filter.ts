import { foldName } from '../../text/names.ts';
import { RestingStatus } from '../shared/resting-status.ts';
import { truncateQuery, QUERY_LIMIT } from '../../finding/search/bounds.ts';

/** Filters a long page by the names and text of its terms. */
class PageFilter extends HTMLElement {
	connectedCallback(): void {
		const bar = this.querySelector<HTMLElement>('.filter')!;
		const input = bar.querySelector('input')!;
		const status = new RestingStatus(bar.querySelector('[role="status"]')!);
		const entries = [...this.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
			element,
			text: foldName(`${element.dataset['names']} ${element.textContent}`),
		}));
		const sections = [...this.querySelectorAll<HTMLElement>('section')];
		bar.hidden = false;
		input.maxLength = QUERY_LIMIT;
		input.addEventListener('input', () => {
			const query = foldName(truncateQuery(input.value));
			for (const { element, text } of entries) element.hidden = !text.includes(query);
			for (const section of sections) {
				section.hidden = !section.querySelector('[data-names]:not([hidden])');
			}
			const count = entries.filter(({ element }) => !element.hidden).length;
			status.say(query === '' ? '' : `${count} of ${entries.length}`);
		});
	}
}

customElements.define('page-filter', PageFilter);
