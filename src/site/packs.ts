import type { Category } from '../model/schema.ts';
import type { PackSize } from '../outputs/language-models/llms.ts';
import { PACK_SIZES } from '../outputs/language-models/llms.ts';
import type { Pack } from '../outputs/language-models/pack.ts';
import { createPacker } from '../outputs/language-models/pack.ts';
import type { GlossaryRecord } from '../outputs/records/records.ts';
import { TOKENIZER } from '../outputs/language-models/tokenizer.ts';

export interface CategoryPack extends Pack {
	category: Category;
	size: PackSize;
}

/**
 * Makes packs of every category and size, starting with the terms that most others need.
 *
 * @param termAddress Returns the full URL of a term.
 */
export function makePacks(
	{ title, licence, categories, terms }: GlossaryRecord,
	termAddress: (slug: string) => string,
	countTokens: (text: string) => number,
): CategoryPack[] {
	const pack = createPacker(termAddress, countTokens);
	return categories.flatMap((category) => {
		const members = terms
			.filter((term) => term.category.slug === category.slug)
			.sort((a, b) => b.relations.unlocks.length - a.relations.unlocks.length);
		return Object.entries(PACK_SIZES).map(([size, budget]) => {
			const heading = `# ${category.name}\n\nFrom ${title}, under ${licence.name}. At most ${budget} tokens (${TOKENIZER}).`;
			return { ...pack(members, heading, budget), category, size: size as PackSize };
		});
	});
}
