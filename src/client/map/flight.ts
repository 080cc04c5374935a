import type { ZoomTransform } from 'd3-zoom';
import { zoomIdentity } from 'd3-zoom';

const FLIGHT_MS = 450;

/** Moves from one transform to another. Returns a function that stops it. */
export function fly(
	start: ZoomTransform,
	end: ZoomTransform,
	apply: (transform: ZoomTransform) => void,
): () => void {
	const startTime = performance.now();
	let frame = 0;
	const step = () => {
		const t = Math.min(1, (performance.now() - startTime) / FLIGHT_MS);
		const eased = 1 - (1 - t) ** 3;
		const zoomNow = start.k * (end.k / start.k) ** eased;
		// Pan in proportion to the zoom, so that the target stays in view.
		const share = end.k === start.k ? eased : (zoomNow - start.k) / (end.k - start.k);
		const [x, y] = [start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share];
		apply(zoomIdentity.translate(x, y).scale(zoomNow));
		if (t < 1) frame = requestAnimationFrame(step);
	};
	frame = requestAnimationFrame(step);
	return () => cancelAnimationFrame(frame);
}
