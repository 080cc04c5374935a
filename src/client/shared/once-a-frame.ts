/** Draws at most once a frame, however often it is asked to. */
export class OnceAFrame {
	private readonly draw: () => void;
	private asked: number | undefined;

	constructor(draw: () => void) {
		this.draw = draw;
	}

	/** Draws with the next frame. */
	ask(): void {
		this.asked ??= requestAnimationFrame(() => this.now());
	}

	/** Draws at once, and not with the next frame. */
	now(): void {
		this.cancel();
		this.draw();
	}

	cancel(): void {
		if (this.asked !== undefined) cancelAnimationFrame(this.asked);
		this.asked = undefined;
	}
}
