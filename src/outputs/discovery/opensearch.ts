import type { Site } from '../../model/site-schema.ts';
import { escapeMarkup } from '../../text/escape-markup.ts';

/** OpenSearch 1.1 description: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function openSearchDescription(site: Site, searchUrl: string, iconUrl: string): string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escapeMarkup(site.title.slice(0, 16))}</ShortName>
	<Description>${escapeMarkup(site.tagline ?? site.description)}</Description>
	<InputEncoding>UTF-8</InputEncoding>
	<Image type="image/svg+xml">${escapeMarkup(iconUrl)}</Image>
	<Url type="text/html" template="${escapeMarkup(searchUrl)}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}
