import { addresses } from './addresses.ts';
import { resultItems } from './result-item.ts';
import { loadSearch } from './search-engine.ts';

const MOST = 5;

/** Searches for the words of an address that leads nowhere. */
class MissingPage extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const path = location.pathname.slice(addresses.base.length);
		const query = decodeURIComponent(path)
			.replace(/\.\w+$/, '')
			.replace(/^\/?(?:terms|guides|categories|names|tags)\//, '')
			.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
			.trim();
		if (query === '') return;
		const { results } = (await loadSearch()).find(query);
		if (results.length === 0) return;
		this.querySelector('[role="status"]')!.textContent = `Were you looking for “${query}”?`;
		this.querySelector('.results')!.replaceChildren(...resultItems(results.slice(0, MOST), query));
	}
}

customElements.define('missing-page', MissingPage);
