import type { Category } from '../model/schema.ts';
import { attributionLine } from '../outputs/entries/attribution.ts';
import type { PackSize } from '../outputs/language-models/llms.ts';
import { PACK_SIZES, packSubjects } from '../outputs/language-models/llms.ts';
import type { Pack } from '../outputs/language-models/pack.ts';
import { createPacker } from '../outputs/language-models/pack.ts';
import type { GlossaryRecord } from '../outputs/records/records.ts';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';

export interface SizedPack extends Pack {
	/** Undefined for the whole glossary. */
	category: Category | undefined;
	size: PackSize;
}

/**
 * Makes packs of every category and of the whole glossary, as `packSubjects` says, in every size, starting with the terms that most others need.
 *
 * @param termAddress Returns the full URL of a term.
 */
export function makePacks(
	record: GlossaryRecord,
	termAddress: (slug: string) => string,
	countTokens: (text: string) => number,
): SizedPack[] {
	const pack = createPacker(termAddress, countTokens);
	const { title, terms } = record;
	return packSubjects(record).flatMap((category) => {
		const members = terms
			.filter((term) => !category || term.category?.slug === category.slug)
			.sort((a, b) => b.relations.unlocks.length - a.relations.unlocks.length);
		return Object.entries(PACK_SIZES).map(([size, budget]) => {
			const heading = `# ${category?.name ?? title}\n\n${attributionLine(record)}\n\nAt most ${budget} tokens (${TOKENIZER}).`;
			return { ...pack(members, heading, budget), category, size: size as PackSize };
		});
	});
}
