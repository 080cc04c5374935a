import type { TermFile } from '../../outputs/records/records.ts';
import type { Block } from '../../finding/ask/passages.ts';
import { urls } from '../shared/urls.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { fetchPage } from '../shared/fetch-page.ts';

/** A block of a term page, ready to be shown elsewhere. */
export interface PageBlock extends Block {
	element: Element;
	/** Fragment of its section on the page. */
	fragment: string;
}

/** Loads the data of a term. */
export function loadRecord(slug: string): Promise<TermFile> {
	return fetchJson<TermFile>(urls.apiTerm(slug));
}

const pages = new Map<string, Promise<PageBlock[]>>();

/** Loads the content of a term page, including formulas, tables, results and images. */
export function loadBlocks(slug: string): Promise<PageBlock[]> {
	const cached = pages.get(slug);
	if (cached) return cached;
	const loading = fetchPage(urls.term(slug)).then(readBlocks);
	pages.set(slug, loading);
	loading.catch(() => pages.delete(slug));
	return loading;
}

/** Sections may be folded. */
const BLOCKS = [
	'.prose > :not(details.fold)',
	'.prose > details.fold > :not(summary)',
	'.prose > details.fold > summary > h2',
].join();

function readBlocks(page: Document): PageBlock[] {
	let section = '';
	let fragment = '';
	return [...page.querySelectorAll(BLOCKS)].flatMap((element) => {
		if (element.tagName !== 'H2') {
			const isProse = element.matches('p, ul, ol');
			return { section, fragment, text: element.textContent, isProse, element };
		}
		section = element.textContent.trim();
		fragment = element.id ? `#${element.id}` : '';
		return [];
	});
}
