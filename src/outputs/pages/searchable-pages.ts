import { escapeMarkup } from '../../text/escape-markup.ts';
import type { Glossary, Guide, Term } from '../../model/glossary.ts';
import { categoryOf } from '../../model/glossary.ts';
import { printLinks } from '../../model/print-links.ts';
import { createUrls } from '../../model/urls.ts';

/** A page reduced to the content of its term or guide, for the full-text index. */
export interface SearchablePage {
	/** Path without the base path. */
	url: string;
	html: string;
}

/** Elements that are not readable in an excerpt. */
const NON_PROSE = /<(pre|svg|math)\b[\s\S]*?<\/\1>/g;

/** In a translation, those that are translated: words of another language are not found in its index. */
export function searchablePages(glossary: Glossary): SearchablePage[] {
	const { translation } = glossary;
	const urls = createUrls('/', translation && glossary.site.language);
	const terms = [...glossary.terms.values()];
	const guides = translation ? [] : [...glossary.guides.values()];
	return [
		...terms
			.filter(({ slug }) => translation?.states.has(slug) ?? true)
			.map((term) => {
				const covered = term.covers.flatMap((cover) => cover.names);
				const { aliases, homonyms, spellings, formerly } = term;
				const names = [...aliases, ...covered, ...homonyms, ...spellings, ...formerly].join(', ');
				const category = categoryOf(glossary, term)?.name ?? '';
				const analogy = term.analogy ? `<p>${escapeMarkup(term.analogy)}</p>` : '';
				return page(glossary, urls.term(term.slug), term, { names, category }, analogy);
			}),
		...guides.map((guide) =>
			page(glossary, urls.guide(guide.slug), guide, { category: 'Guide' }, ''),
		),
		...[...glossary.comparisons.values()].map((comparison) => {
			const { slug, title, html, shared, question, rows, mistake } = comparison;
			const table = rows.flatMap(({ aspect, values }) => [aspect, ...values]);
			const opening = [question, ...table, mistake].map((text) => `<p>${escapeMarkup(text)}</p>`);
			const entry = { title, summary: shared, html };
			return page(glossary, urls.comparison(slug), entry, {}, opening.join(''));
		}),
	];
}

function page(
	glossary: Glossary,
	url: string,
	{ title, summary, html }: Pick<Term | Guide, 'title' | 'summary' | 'html'>,
	facts: Readonly<Record<string, string>>,
	opening: string,
): SearchablePage {
	const meta = Object.entries({ ...facts, summary }).map(
		([name, value]) =>
			`<i data-pagefind-ignore data-pagefind-meta="${name}">${escapeMarkup(value)}</i>`,
	);
	const text = printLinks(
		glossary,
		html,
		(target, { text }) => text ?? escapeMarkup(target.title),
	).replace(NON_PROSE, ' ');
	const { language } = glossary.site;
	return {
		url,
		html: `<!doctype html><html lang="${escapeMarkup(language)}"><head><title>${escapeMarkup(title)}</title></head><body data-pagefind-body><h1>${escapeMarkup(title)}</h1><p>${escapeMarkup(summary)}</p>${meta.join('')}${opening}${text}</body></html>`,
	};
}
