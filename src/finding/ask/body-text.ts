/** Reads a response body up to a number of bytes and cancels the rest. */
export async function readBody({ body }: Response, limit: number): Promise<string> {
	const reader = body?.getReader();
	const decoder = new TextDecoder();
	let [text, bytes] = ['', 0];
	try {
		while (reader && bytes < limit) {
			const { done, value } = await reader.read();
			if (done) break;
			text += decoder.decode(value.subarray(0, limit - bytes), { stream: true });
			bytes += value.length;
		}
	} finally {
		reader?.cancel().catch(() => undefined);
	}
	return text;
}
