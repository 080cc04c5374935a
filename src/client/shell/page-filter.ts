import { foldName } from '../../text/names.ts';
import { boundQuery, QUERY_LIMIT } from '../../finding/search/bounds.ts';

/** Narrows a long page to the entries that have what is typed in their names or text. */
class PageFilter extends HTMLElement {
	connectedCallback(): void {
		const bar = this.querySelector<HTMLElement>('.filter')!;
		const input = bar.querySelector('input')!;
		const status = bar.querySelector('[role="status"]')!;
		const entries = [...this.querySelectorAll<HTMLElement>('[data-names]')].map((element) => ({
			element,
			text: foldName(`${element.dataset['names']} ${element.textContent}`),
		}));
		const sections = [...this.querySelectorAll<HTMLElement>('section')];
		bar.hidden = false;
		input.maxLength = QUERY_LIMIT;
		input.addEventListener('input', () => {
			const wanted = foldName(boundQuery(input.value));
			for (const { element, text } of entries) element.hidden = !text.includes(wanted);
			for (const section of sections) {
				section.hidden = !section.querySelector('[data-names]:not([hidden])');
			}
			const left = entries.filter(({ element }) => !element.hidden).length;
			status.textContent = wanted === '' ? '' : `${left} of ${entries.length}`;
		});
	}
}

customElements.define('page-filter', PageFilter);
