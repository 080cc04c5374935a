/** Bytes after which a continuous stream yields to other tasks. */
const YIELD_AFTER_BYTES = 32_000;

/** Passes bytes through, yielding regularly so that the Stop button stays responsive. */
export function yieldingStream(): TransformStream<
	Uint8Array<ArrayBuffer>,
	Uint8Array<ArrayBuffer>
> {
	let bytes = 0;
	return new TransformStream({
		async transform(chunk, controller) {
			controller.enqueue(chunk);
			bytes += chunk.length;
			if (bytes < YIELD_AFTER_BYTES) return;
			bytes = 0;
			await new Promise((resolve) => setTimeout(resolve));
		},
	});
}
