/**
 * Fetches a page of this site. The browser itself makes a document of it, whose scripts never run;
 * making one of a string is what Trusted Types forbid.
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
