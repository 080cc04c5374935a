/** A file of text, for an endpoint. */
export function textResponse(text: string, type: string): Response {
	return new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
}
