/** What stands for a macro, a role or a formula while the text around it is converted. */
export type Mark =
	/** A link to another entry, by whatever the source calls it. */
	| { kind: 'link'; target: string; text?: string | undefined }
	| { kind: 'math'; tex: string; display: boolean }
	| { kind: 'code'; value: string };

const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = /\uE000(\d+)\uE001/;

/** Marks of one text, each with a placeholder of characters that no Markdown or HTML parser touches. */
export class Marks {
	readonly #list: Mark[] = [];

	/** The placeholder of a mark. */
	put(mark: Mark): string {
		return `${OPEN}${this.#list.push(mark) - 1}${CLOSE}`;
	}

	/** A text split into its literal parts and its marks, in order. */
	split(text: string): (string | Mark)[] {
		return text
			.split(MARK)
			.map((part, index) => (index % 2 === 0 ? part : this.#list[Number(part)]!))
			.filter((part) => part !== '' && part !== undefined);
	}

	/** A text in which every mark is what a reader would read: code has no links. */
	plain(text: string): string {
		return this.split(text)
			.map((part) => (typeof part === 'string' ? part : plainMark(part)))
			.join('');
	}
}

export function plainMark(mark: Mark): string {
	if (mark.kind === 'link') return mark.text ?? mark.target;
	return mark.kind === 'math' ? mark.tex : mark.value;
}

/** Characters that a source may not have, because they delimit placeholders. */
export function withoutMarkCharacters(text: string): string {
	return text.replace(/[\uE000\uE001]/g, '');
}
