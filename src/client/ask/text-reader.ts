import type { ReadSoFar } from '../../finding/annotate/annotate.ts';
import { readText } from './read-text.ts';

/** Reads one text at a time, with progress and a way to stop if it is long. */
export class TextReader {
	private readonly status: HTMLElement;
	private readonly button: HTMLButtonElement;
	private current = new AbortController();

	constructor(status: HTMLElement, button: HTMLButtonElement) {
		this.status = status;
		this.button = button;
		button.addEventListener('click', () => this.stop());
	}

	stop(): void {
		this.current.abort();
		this.button.hidden = true;
	}

	/** @param language BCP 47 tag. */
	async read(text: string, language: string): Promise<ReadSoFar> {
		this.stop();
		this.current = new AbortController();
		const { signal } = this.current;
		const onProgress = ({ read }: ReadSoFar) => {
			if (signal.aborted || read >= text.length) return;
			this.button.hidden = false;
			const progress = `Annotating, ${10 * Math.floor((10 * read) / text.length)} %`;
			// Screen readers read every change.
			if (this.status.textContent !== progress) this.status.textContent = progress;
		};
		const found = await readText(text, language, { signal, onProgress });
		if (!signal.aborted) this.button.hidden = true;
		return found;
	}
}
