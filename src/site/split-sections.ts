/** A section of an entry's HTML. */
export interface HtmlSection {
	id: string;
	/** Its heading as text. */
	heading: string;
	/** The `h2` element. */
	title: string;
	/** What follows it. */
	html: string;
}

export interface SplitHtml {
	/** What precedes the first section. */
	lead: string;
	sections: readonly HtmlSection[];
}

/** Only headings at the top level of an entry have this class: see reading/markdown/render-html.ts. */
const TITLE = /<h2 class="section-title" id="([^"]*)">([\s\S]*?)<\/h2>/;

/** Splits the HTML of an entry at its `##` headings. */
export function splitSections(html: string): SplitHtml {
	const sections: HtmlSection[] = [];
	let rest = html;
	let lead: string | undefined;
	for (let match = TITLE.exec(rest); match; match = TITLE.exec(rest)) {
		const before = rest.slice(0, match.index);
		if (lead === undefined) lead = before;
		else sections.at(-1)!.html = before;
		const [title, id, content] = match as unknown as [string, string, string];
		sections.push({ id, heading: content.replace(/<[^>]*>/g, ''), title, html: '' });
		rest = rest.slice(match.index + title.length);
	}
	if (lead === undefined) return { lead: rest, sections };
	sections.at(-1)!.html = rest;
	return { lead, sections };
}
