import { boundQuery, fullNote } from '../../finding/search/bounds.ts';
import { loadIndex } from './load-index.ts';
import { resultItems } from './result-item.ts';
import { urls } from '../shared/urls.ts';

const MAX_RESULTS = 5;

/** Searches for the words of an address that leads nowhere. */
class MissingPage extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const path = decode(location.pathname.slice(urls.home.length));
		const query = boundQuery(path)
			.replace(/\.\w+$/, '')
			.replace(/^\/?(?:terms|guides|categories|names|tags)\//, '')
			.replace(/[^\p{L}\p{N}+#]+/gu, ' ')
			.trim();
		if (query === '') return;
		const index = await loadIndex();
		const { results } = index.list(query);
		if (results.length === 0) return;
		this.querySelector('[role="status"]')!.textContent =
			`Were you looking for “${query}”? ${fullNote(path)}`;
		this.querySelector('.results')!.replaceChildren(
			...resultItems(results.slice(0, MAX_RESULTS), query, index.language),
		);
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
