/**
 * Fetches a page of this site as a document, without running its scripts. Uses XMLHttpRequest because
 * Trusted Types forbid parsing a string.
 */
export function fetchPage(url: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', url);
		request.responseType = 'document';
		request.addEventListener('load', () => {
			const page = request.response as Document | null;
			if (request.status === 200 && page) resolve(page);
			else reject(new Error(`${url}: ${request.status}`));
		});
		request.addEventListener('error', () => reject(new Error(url)));
		request.send();
	});
}
