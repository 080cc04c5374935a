import type { TermSource } from '../source.ts';
import { referencesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

/** Lists that say more about two entries than that they are related. */
const STRONGER = ['prerequisites', 'kindOf', 'partOf', 'confusedWith'];
/** Lists that both entries show, whichever of them has it. */
const MUTUAL = ['related', 'confusedWith'];

export const noRepeatedRelations = styleRule({
	id: 'no-repeated-relations',
	description: 'A relation is listed once: in one list, and on one side if both pages show it.',
	open: 'warn',
	check({ terms }, report) {
		const bySlug = new Map(terms.map((term) => [term.slug, term]));
		const relations = new Map(terms.map((term) => [term, relationsOf(term)]));
		for (const term of terms) {
			const own = relations.get(term)!;
			const seen = new Set<string>();
			for (const { list, field, slug } of referencesOf(term)) {
				// The rule about relations reports an entry that names itself.
				if (slug === term.slug) continue;
				const issue = (message: string, hint: string, twin?: string) => {
					// Confusions have a text of their own, and only their author can tell which one to keep.
					const fix = list === 'confusedWith' ? undefined : { field };
					report({ file: term.file, other: twin, field, message, hint, fix });
				};
				const key = keyOf(list, slug);
				const stronger = STRONGER.find((other) => own.has(keyOf(other, slug)));
				const other = bySlug.get(slug);
				if (seen.has(key)) issue(`"${slug}" is listed twice in ${list}`, 'Remove one of them');
				else if (list === 'related' && stronger) {
					issue(`"${slug}" is also in ${stronger}`, `Remove it here: ${stronger} says more`);
				} else if (
					other &&
					other.slug < term.slug &&
					MUTUAL.includes(list) &&
					relations.get(other)!.has(keyOf(list, term.slug))
				) {
					const message = `${other.file} already lists "${term.slug}"`;
					issue(message, 'List it on one side; both pages show it', other.file);
				}
				seen.add(key);
			}
		}
	},
});

function relationsOf(term: TermSource): Set<string> {
	return new Set(referencesOf(term).map(({ list, slug }) => keyOf(list, slug)));
}

function keyOf(list: string, slug: string): string {
	return `${list} ${slug}`;
}
