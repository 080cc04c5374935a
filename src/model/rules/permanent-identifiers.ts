import { suggestIdentifier } from '../identifiers.ts';
import type { Requirement } from './rule.ts';

export const permanentIdentifiers: Requirement = {
	id: 'permanent-identifiers',
	description: 'If any entry has an identifier, every entry has one that no other has ever had.',
	check({ terms, retired }, report) {
		const claims = [
			...retired.map(({ id }, index) => ({ id, file: 'retired.yaml', field: `[${index}].id` })),
			...terms.map(({ data, file }) => ({ id: data.id, file, field: 'id' })),
		];
		const owners = new Map<string, string>();
		const used = new Set(claims.flatMap(({ id }) => id ?? []));
		const isRequired = terms.some(({ data }) => data.id !== undefined);
		for (const { id, file, field } of claims) {
			if (id === undefined) {
				if (!isRequired || file === 'retired.yaml') continue;
				const value = suggestIdentifier(file, used);
				const hint = `Add "id: ${value}"`;
				report({ file, field, message: 'is missing', hint, fix: { field, value } });
				used.add(value);
			} else if (owners.has(id)) {
				const message = `"${id}" is the identifier of ${owners.get(id)}`;
				report({
					file,
					field,
					message,
					hint: `Write ${suggestIdentifier(file, used)}: identifiers are never reused`,
				});
			} else owners.set(id, file);
		}
	},
};
