import type { FieldStats } from '../mapping/field-stats.ts';
import { fieldKey, humanName } from '../mapping/map-record.ts';
import type { Proposal } from '../mapping/propose-mapping.ts';

/** A field of site.yaml, as an import declares it. */
export interface DeclaredField {
	label: string;
	type: 'text' | 'number' | 'boolean' | 'date' | 'url' | 'list';
	filter?: boolean;
}

/** Name of the field that keeps identifiers which say nothing. */
export const IDENTIFIER = 'identifier';
/** So many values can be chosen from. */
const MAX_CHOICES = 30;

/** The fields of their own that entries of an import have. */
export function declaredFields({ mapping, stats }: Proposal): Record<string, DeclaredField> {
	const declared: Record<string, DeclaredField> = {};
	for (const [name, mapped] of Object.entries(mapping.fields)) {
		const [role, label] = mapped.split(/:(.*)/s);
		const stat = stats.get(name);
		if (!stat) continue;
		if (role === 'id') {
			const type = stat.type === 'url' ? 'url' : 'text';
			declared[IDENTIFIER] = { label: 'Identifier', type };
		}
		if (role !== 'field') continue;
		declared[fieldKey(name)] = {
			label: label ?? humanName(name),
			type: stat.isList ? 'list' : isLink(name, stat) ? 'url' : stat.type,
			...(isChoice(stat) && { filter: true }),
		};
	}
	return declared;
}

function isLink(name: string, { isAddress }: FieldStats): boolean {
	return isAddress && /link|url|href|page$/i.test(name);
}

function isChoice(stat: FieldStats): boolean {
	const { distinct, count, type, isList } = stat;
	return (
		(type === 'text' || type === 'boolean' || isList) &&
		distinct > 1 &&
		distinct <= MAX_CHOICES &&
		count >= distinct * 2
	);
}

/** Whether an identifier says nothing of what it stands for: a number, an address, a code. */
export function isOpaque(id: string): boolean {
	return /^(?:https?|urn|info|doi):|^[\d\W_]+$|^[a-z]{0,4}[\W_]?\d+$|^[\da-f-]{16,}$|^[A-Z]+[:_]\w*\d+$/i.test(
		id,
	);
}
