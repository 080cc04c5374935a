/** Bytes after which a stream that never pauses lets the page do what else there is. */
const TURN = 32_000;

/** Hands on what it is given; a flood it interrupts, so that a click on Stop gets its turn. */
export function paced(): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
	let bytes = 0;
	return new TransformStream({
		async transform(chunk, controller) {
			controller.enqueue(chunk);
			bytes += chunk.length;
			if (bytes < TURN) return;
			bytes = 0;
			await new Promise((resolve) => setTimeout(resolve));
		},
	});
}
