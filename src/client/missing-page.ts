import { boundQuery, fullNote } from '../search/bounds.ts';
import { addresses } from './addresses.ts';
import { resultItems } from './result-item.ts';
import { loadSearch } from './search-engine.ts';

const MOST = 5;

/** Searches for the words of an address that leads nowhere. */
class MissingPage extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const path = decode(location.pathname.slice(addresses.base.length));
		const query = boundQuery(path)
			.replace(/\.\w+$/, '')
			.replace(/^\/?(?:terms|guides|categories|names|tags)\//, '')
			.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
			.trim();
		if (query === '') return;
		const { results } = (await loadSearch()).find(query);
		if (results.length === 0) return;
		this.querySelector('[role="status"]')!.textContent =
			`Were you looking for “${query}”? ${fullNote(path)}`;
		this.querySelector('.results')!.replaceChildren(...resultItems(results.slice(0, MOST), query));
	}
}

/** An address may hold percent signs that encode nothing. */
function decode(path: string): string {
	try {
		return decodeURIComponent(path);
	} catch {
		return path;
	}
}

customElements.define('missing-page', MissingPage);
