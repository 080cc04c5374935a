/** What the values of a field look like. */
export class FieldStats {
	count = 0;
	isList = false;
	/** Characters of all values together, and of the longest. */
	length = 0;
	longest = 0;
	examples: string[] = [];
	/** Beginnings of texts, to guess their language from. */
	samples: string[] = [];
	readonly #distinct = new Set<string>();
	readonly #kinds = { date: 0, number: 0, boolean: 0, url: 0 };
	#scalars = 0;
	#paths = 0;
	#long = 0;

	add(value: unknown): void {
		this.count++;
		if (Array.isArray(value)) this.isList = true;
		for (const item of [value].flat() as unknown[]) {
			const text = typeof item === 'object' ? JSON.stringify(item) : String(item).trim();
			this.length += text.length;
			this.longest = Math.max(this.longest, text.length);
			this.#scalars++;
			if (/^\/(?!\/)|^https?:/.test(text)) this.#paths++;
			if (text.length > LONG) this.#long++;
			else if (this.#distinct.size < MAX_DISTINCT) this.#distinct.add(text);
			if (this.examples.length < 2 && text)
				this.examples.push(text.slice(0, 60).replace(/\s+/g, ' '));
			if (this.samples.length < 200 && /\s|[^\x00-\x7F]/.test(text))
				this.samples.push(text.slice(0, 300));
			for (const [kind, pattern] of Object.entries(PATTERNS)) {
				if (pattern.test(text)) this.#kinds[kind as keyof typeof PATTERNS]++;
			}
		}
	}

	/** Number of different values, as far as they were counted; long ones count as different. */
	get distinct(): number {
		return this.#distinct.size + Math.min(this.#long, MAX_DISTINCT);
	}

	get average(): number {
		return this.length / Math.max(1, this.#scalars);
	}

	/** Whether all values are addresses, or paths on the site that the source is of. */
	get isAddress(): boolean {
		return this.#paths > 0 && this.#paths === this.#scalars;
	}

	/** The type of all values. */
	get type(): 'date' | 'number' | 'boolean' | 'url' | 'text' {
		const kinds = Object.entries(this.#kinds) as [keyof typeof PATTERNS, number][];
		return kinds.find(([, count]) => count === this.#scalars && count > 0)?.[0] ?? 'text';
	}
}

const MAX_DISTINCT = 1000;
const LONG = 200;
const PATTERNS = {
	date: /^[12]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
	number: /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/,
	boolean: /^(?:true|false)$/i,
	url: /^https?:\/\/[^\s/]+\.[^\s]+$/,
};
