import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { categoryOf } from '../../model/glossary.ts';
import { printLinks } from '../../model/print-links.ts';
import { createUrls } from '../../model/urls.ts';

/** A page as the full-text index reads it: what is said of an entry or a guide, and no more. */
export interface SearchedPage {
	/** Its address under the root of the site, without a base path. */
	url: string;
	html: string;
}

const urls = createUrls('/');
/** What reads badly in an excerpt. */
const NOT_PROSE = /<(pre|svg|math)\b[\s\S]*?<\/\1>/g;

/** What the full-text index is made from. */
export function searchedPages(glossary: Glossary): SearchedPage[] {
	return [
		...[...glossary.terms.values()].map((term) => {
			const names = [...term.aliases, ...term.homonyms, ...term.spellings].join(', ');
			const category = categoryOf(glossary, term).name;
			const analogy = term.analogy ? `<p>${escapeMarkup(term.analogy)}</p>` : '';
			return page(glossary, urls.term(term.slug), term, { names, category }, analogy);
		}),
		...[...glossary.guides.values()].map((guide) =>
			page(glossary, urls.guide(guide.slug), guide, { category: 'Guide' }, ''),
		),
	];
}

function page(
	glossary: Glossary,
	url: string,
	{ title, summary, html }: Term | Guide,
	facts: Readonly<Record<string, string>>,
	opening: string,
): SearchedPage {
	const meta = Object.entries({ ...facts, summary }).map(
		([name, value]) =>
			`<i data-pagefind-ignore data-pagefind-meta="${name}">${escapeMarkup(value)}</i>`,
	);
	const text = printLinks(
		glossary,
		html,
		(target, { text }) => text ?? escapeMarkup(target.title),
	).replace(NOT_PROSE, ' ');
	const { language } = glossary.site;
	return {
		url,
		html: `<!doctype html><html lang="${escapeMarkup(language)}"><head><title>${escapeMarkup(title)}</title></head><body data-pagefind-body><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(summary)}</p>${meta.join('')}${opening}${text}</body></html>`,
	};
}
