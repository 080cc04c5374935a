import type { Lexicon } from './lexicon.ts';
import type { ResolvedOccurrence } from './disambiguate.ts';
import type { Word } from '../../text/word-spans.ts';

/** A span of text and the term it means, or the terms it could mean. */
export interface Annotation {
	start: number;
	end: number;
	/** Most likely first. */
	slugs: readonly string[];
	certain: boolean;
	/** Whether the first term explains what is named without being about it. */
	isCover: boolean;
}

/** A mention of a term, with what tells it from mentions of others. */
interface Mention {
	start: number;
	end: number;
	/** Indexes in the lexicon, most likely first. */
	senses: readonly number[];
	covering: readonly number[];
	certain: boolean;
	words: string;
	/** See `Occurrence`. */
	ambiguity: number;
}

/** Collects the most certain mention of every term, the first of equals. */
export class Mentions {
	private readonly best = new Map<string, Mention>();
	private readonly entries: Lexicon['entries'];

	constructor({ entries }: Lexicon) {
		this.entries = entries;
	}

	/** @param offset Where the words' text starts. */
	add(words: readonly Word[], resolved: readonly ResolvedOccurrence[], offset: number): void {
		for (const { occurrence, meaning, candidates } of resolved) {
			const senses = meaning === undefined ? candidates : [meaning];
			if (senses.length === 0) continue;
			const span = words.slice(occurrence.at, occurrence.at + occurrence.words);
			const mention: Mention = {
				start: offset + span[0]!.start,
				end: offset + span.at(-1)!.end,
				senses,
				covering: occurrence.covering,
				certain: meaning !== undefined,
				words: span.map(({ folded }) => folded).join(' '),
				ambiguity: occurrence.ambiguity,
			};
			keepBest(this.best, `${mention.certain} ${keyOf(mention)}`, mention);
		}
	}

	/** In reading order. What could mean several terms does not mean those that are found elsewhere. */
	annotations(): Annotation[] {
		const mentions = [...this.best.values()];
		const meanings = new Set(mentions.flatMap(({ certain, senses }) => (certain ? senses : [])));
		const best = new Map<string, Mention>();
		for (const mention of mentions) {
			const senses = mention.senses.filter((sense) => mention.certain || !meanings.has(sense));
			const left = { ...mention, senses };
			if (senses.length > 0) keepBest(best, keyOf(left), left);
		}
		return [...best.values()]
			.map(({ start, end, senses, certain, covering }) => {
				const slugs = senses.map((sense) => this.entries[sense]!.slug);
				return { start, end, slugs, certain, isCover: covering.includes(senses[0]!) };
			})
			.sort((a, b) => a.start - b.start);
	}
}

/** What a term covers is one mention, the term itself another. */
function keyOf({ senses, covering, words }: Mention): string {
	return covering.includes(senses[0]!) ? `${senses.join()} ${words}` : senses.join();
}

function keepBest(best: Map<string, Mention>, key: string, mention: Mention): void {
	const known = best.get(key);
	if (!known || mention.ambiguity < known.ambiguity) best.set(key, mention);
}
