/** Pause in typing before a status is said, in milliseconds. */
const REST_MS = 500;

/** A status that changes once typing rests, so that it is not read aloud with every key. */
export class RestingStatus {
	private readonly element: Element;
	private timer: ReturnType<typeof setTimeout> | undefined;

	constructor(element: Element) {
		this.element = element;
	}

	/** Shows a text unless another one follows soon; an empty text at once, as it is not read. */
	say(text: string): void {
		clearTimeout(this.timer);
		if (text === '') this.element.textContent = '';
		else this.timer = setTimeout(() => this.show(text), REST_MS);
	}

	private show(text: string): void {
		// Setting the same text again would read it again.
		if (this.element.textContent !== text) this.element.textContent = text;
	}
}
