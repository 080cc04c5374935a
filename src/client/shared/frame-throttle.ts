/** Draws at most once per animation frame. */
export class FrameThrottle {
	private readonly draw: () => void;
	private frame: number | undefined;

	constructor(draw: () => void) {
		this.draw = draw;
	}

	/** Requests a draw in the next frame. */
	request(): void {
		this.frame ??= requestAnimationFrame(() => this.flush());
	}

	/** Draws immediately and cancels the pending request. */
	flush(): void {
		this.cancel();
		this.draw();
	}

	cancel(): void {
		if (this.frame !== undefined) cancelAnimationFrame(this.frame);
		this.frame = undefined;
	}
}
