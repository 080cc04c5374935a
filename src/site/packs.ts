import type { Category } from '../glossary/schema.ts';
import type { PackSize } from '../outputs/llms.ts';
import { PACK_SIZES } from '../outputs/llms.ts';
import type { Pack } from '../outputs/pack.ts';
import { packEntries } from '../outputs/pack.ts';
import type { GlossaryRecord } from '../outputs/records.ts';
import { TOKENIZER } from '../outputs/tokens.ts';
import { loadRecord } from './record.ts';
import { termAddress } from './urls.ts';

export interface CategoryPack extends Pack {
	category: Category;
	size: PackSize;
}

let made: { record: GlossaryRecord; packs: CategoryPack[] } | undefined;

/** Packs of every category in every size; what most builds on goes first. */
export function loadPacks(): CategoryPack[] {
	const record = loadRecord();
	if (made?.record !== record) made = { record, packs: makePacks(record) };
	return made.packs;
}

function makePacks({ title, licence, categories, terms }: GlossaryRecord): CategoryPack[] {
	return categories.flatMap((category) => {
		const entries = terms
			.filter((entry) => entry.category.slug === category.slug)
			.sort((a, b) => b.relations.unlocks.length - a.relations.unlocks.length);
		return Object.entries(PACK_SIZES).map(([size, budget]) => {
			const heading = `# ${category.name}\n\nFrom ${title}, under ${licence.name}. At most ${budget} tokens (${TOKENIZER}).`;
			const pack = packEntries(entries, heading, budget, termAddress);
			return { ...pack, category, size: size as PackSize };
		});
	});
}
