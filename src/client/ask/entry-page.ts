import type { TermRecord } from '../../outputs/records/records.ts';
import type { Block } from '../../finding/ask/passages.ts';
import { urls } from '../shared/urls.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchPage } from '../shared/fetch-page.ts';

/** A block of an entry's page, ready to be shown elsewhere. */
export interface PageBlock extends Block {
	element: Element;
	/** Fragment of its section on the page. */
	fragment: string;
}

/** The facts of an entry. */
export function loadRecord(slug: string): Promise<TermRecord> {
	return fetchJson<TermRecord>(urls.apiTerm(slug));
}

const pages = new Map<string, Promise<PageBlock[]>>();

/** The text of an entry as its page shows it: formulas, tables, results and pictures included. */
export function loadBlocks(slug: string): Promise<PageBlock[]> {
	const known = pages.get(slug);
	if (known) return known;
	const loading = fetchPage(urls.term(slug)).then(readBlocks);
	pages.set(slug, loading);
	loading.catch(() => pages.delete(slug));
	return loading;
}

function readBlocks(page: Document): PageBlock[] {
	let section = '';
	let fragment = '';
	return [...(page.querySelector('.prose')?.children ?? [])].flatMap((element) => {
		if (element.tagName !== 'H2') {
			return { section, fragment, text: element.textContent, element };
		}
		section = element.textContent.trim();
		fragment = element.id ? `#${element.id}` : '';
		return [];
	});
}
