import { RULES } from '../model/rules/index.ts';
import type { Limits, Rule, StyleRule } from '../model/rules/rule.ts';
import { READING_RULES } from './reading-rules.ts';

/** A rule as documentation shows it. */
export interface RuleNote extends Pick<Rule, 'id' | 'description'> {
	/** What breaking it is under the profile `open`; requirements are always errors. */
	open: StyleRule['open'];
	/** Whether site.yaml decides. */
	isStyle: boolean;
	/** Limits that site.yaml may change, with their defaults. */
	limits: Limits;
}

/** All rules by id: reading rules and content rules. */
export function listRules(): RuleNote[] {
	const reading = Object.entries(READING_RULES).map(([id, description]) => ({ id, description }));
	return [...reading, ...RULES]
		.map((rule): RuleNote => ({
			id: rule.id,
			description: rule.description,
			isStyle: false,
			open: 'error',
			limits: {},
			...('open' in rule && { isStyle: true, open: rule.open, limits: rule.limits ?? {} }),
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
