import { percentDecode } from '../../text/percent-encode.ts';
import { truncateQuery, fullInputNote } from '../../finding/search/bounds.ts';
import { loadIndex } from './load-index.ts';
import { resultItems } from './result-item.ts';
import { urls } from '../shared/urls.ts';
import { say } from '../shared/say.ts';

const MAX_RESULTS = 5;

/** Searches for the words in the URL of a missing page. */
class MissingPage extends HTMLElement {
	async connectedCallback(): Promise<void> {
		const path = percentDecode(location.pathname.slice(urls.home.length));
		const query = truncateQuery(path)
			.replace(/\.\w+$/, '')
			.replace(/^\/?(?:terms|guides|categories|names|tags)\//, '')
			.replace(/[^\p{L}\p{M}\p{N}+#]+/gu, ' ')
			.trim();
		if (query === '') return;
		const index = await loadIndex();
		const { results } = index.list(query);
		if (results.length === 0) return;
		this.querySelector('[role="status"]')!.textContent =
			`${say('Were you looking for “{query}”?', { query })} ${fullInputNote(path, say)}`;
		this.querySelector('.results')!.replaceChildren(
			...resultItems(results.slice(0, MAX_RESULTS), query, index.language),
		);
	}
}

customElements.define('missing-page', MissingPage);
