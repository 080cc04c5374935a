import type { Site } from '../glossary/schema.ts';

/** OpenSearch 1.1 description: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearchDescription(site: Site, searchUrl: string, iconUrl: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeXml(site.title.slice(0, 16))}</ShortName>
	<Description>${escapeXml(site.tagline)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image type="image/svg+xml">${escapeXml(iconUrl)}</Image>
	<Url type="text/html" template="${escapeXml(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escapeXml(text: string): string {
	const entities: Record<string, string> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/g, (character) => entities[character]!);
}
