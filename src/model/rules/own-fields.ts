import { didYouMean } from '../../text/names.ts';
import { ownFieldFault } from '../own-fields.ts';
import type { Requirement } from './rule.ts';

export const ownFields: Requirement = {
	id: 'own-fields',
	description:
		'The fields of an entry that are no fields of the engine are declared in site.yaml, and have values of their type.',
	check({ site, terms }, report) {
		const declared = Object.keys(site.fields);
		for (const { file, data } of terms) {
			for (const [name, value] of Object.entries(data.fields)) {
				const field = `fields.${name}`;
				const declaration = site.fields[name];
				if (!declaration) {
					const hint = didYouMean(
						name,
						declared,
						'Declare it under fields in site.yaml, or remove it',
					);
					report({ file, field, message: `no field "${name}"`, hint });
					continue;
				}
				const fault = ownFieldFault(declaration, value);
				if (fault) report({ file, field, ...fault });
			}
		}
	},
};
