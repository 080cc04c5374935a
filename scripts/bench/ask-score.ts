export interface Label {
	start: number;
	end: number;
	/** Acceptable terms. */
	slugs: readonly string[];
	/** Whether missing it is acceptable. */
	optional: boolean;
}

export interface Passage {
	kind: string;
	isCode: boolean;
	half: 'first' | 'second';
	text: string;
	labels: readonly Label[];
}

export interface Annotation {
	start: number;
	end: number;
	slug: string;
}

export interface Counts {
	right: number;
	wrong: number;
	missed: number;
}

const CODE = new Set(['python', 'javascript', 'config']);

/** Parses a labeled passage; odd file numbers are in the first half. */
export function readPassage(name: string, source: string): Passage {
	const [, kind = '', body = ''] = /^kind: (.+)\n([\s\S]*)$/.exec(source) ?? [];
	const labels: Label[] = [];
	let text = '';
	let at = 0;
	for (const match of body.matchAll(/\[\[(\??)([a-z0-9/-]+)\|([^\]]*)\]\]/g)) {
		const [whole, mark, slugs = '', words = ''] = match;
		text += body.slice(at, match.index);
		const [start, end] = [text.length, text.length + words.length];
		labels.push({ start, end, slugs: slugs.split('/'), optional: mark === '?' });
		text += words;
		at = match.index + whole.length;
	}
	text += body.slice(at);
	const half = Number(/\d+/.exec(name)?.[0]) % 2 === 1 ? 'first' : 'second';
	return { kind, isCode: CODE.has(kind), half, text, labels };
}

/**
 * Compares annotations with labels. In text, a label is matched by its term anywhere. In code, the
 * position must match too, and further annotations of a labeled term are not counted.
 */
export function scoreAnnotations(
	{ isCode, labels }: Passage,
	found: readonly Annotation[],
): Counts {
	const matched = new Set<Label>();
	let wrong = 0;
	for (const { start, end, slug } of found) {
		const here = labels.find((label) => label.start < end && start < label.end);
		const label = isCode
			? here
			: (labels.find((other) => other.slugs.includes(slug) && !matched.has(other)) ??
				(here?.optional ? here : undefined));
		if (label && (label.optional || label.slugs.includes(slug))) matched.add(label);
		else if (label || !isCode || !labels.some(({ slugs }) => slugs.includes(slug))) wrong += 1;
	}
	const required = labels.filter(({ optional }) => !optional);
	const right = required.filter((label) => matched.has(label)).length;
	return { right, wrong, missed: required.length - right };
}

export function sumCounts(
	counts: readonly Counts[],
): Counts & { precision: number; recall: number } {
	const sum = (key: keyof Counts) => counts.reduce((total, count) => total + count[key], 0);
	const [right, wrong, missed] = [sum('right'), sum('wrong'), sum('missed')];
	return {
		right,
		wrong,
		missed,
		precision: right / (right + wrong),
		recall: right / (right + missed),
	};
}
