/** A section of an entry's HTML. */
export interface HtmlSection {
	id: string;
	/** Its heading as text. */
	heading: string;
	/** The `h2` element, without the link to itself. */
	title: string;
	/** The link to itself, which may not be inside of a control; empty if there is none. */
	anchor: string;
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

const ANCHOR = /<a class="anchor"[^>]*><\/a>/;

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
		const anchor = ANCHOR.exec(content)?.[0] ?? '';
		const heading = content.replace(/<[^>]*>/g, '');
		sections.push({ id, heading, title: title.replace(anchor, ''), anchor, html: '' });
		rest = rest.slice(match.index + title.length);
	}
	if (lead === undefined) return { lead: rest, sections };
	sections.at(-1)!.html = rest;
	return { lead, sections };
}
