import { truncate } from '../../finding/search/bounds.ts';

/** Characters a browser lays out in a box without a pause; for a book it needs seconds. */
const MAX_SHOWN = 100_000;
/** Characters shown of a longer text. */
const BEGINNING = 1000;

/** A text area that shows only the beginning of a long text, which can still be edited. */
export class InputBox {
	/** What follows the beginning of a long text, and the words that stand for it in the box. */
	private hidden = { rest: '', sign: '' };
	private readonly box: HTMLTextAreaElement;

	constructor(box: HTMLTextAreaElement) {
		this.box = box;
		box.addEventListener('input', () => this.shorten());
		box.addEventListener('paste', (event) => {
			const pasted = event.clipboardData?.getData('text/plain') ?? '';
			if (pasted.length <= MAX_SHOWN) return;
			event.preventDefault();
			box.setRangeText('');
			const at = box.selectionStart;
			const { text } = this;
			this.text = text.slice(0, at) + pasted + text.slice(at);
		});
	}

	/** Hides all but the beginning of what was put into the box, if it is long. */
	shorten(): void {
		const { text } = this;
		if (this.box.value.length > MAX_SHOWN) this.text = text;
	}

	/** All of the text. Without the words at the end of the box, what they stand for is gone. */
	get text(): string {
		const { value } = this.box;
		const { rest, sign } = this.hidden;
		return sign && value.endsWith(sign) ? value.slice(0, -sign.length) + rest : value;
	}

	set text(text: string) {
		const isLong = text.length > MAX_SHOWN;
		const shown = isLong ? truncate(text, BEGINNING) : text;
		const rest = text.slice(shown.length);
		const sign = isLong ? `… (and ${rest.length.toLocaleString('en')} more characters)` : '';
		this.hidden = { rest, sign };
		this.box.value = shown + sign;
	}
}
