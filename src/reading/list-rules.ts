import { RULES } from '../model/rules/index.ts';
import type { Rule } from '../model/rules/rule.ts';
import { READING_RULES } from './reading-rules.ts';

/** All rules by id: reading rules and content rules. */
export function listRules(): Pick<Rule, 'id' | 'description'>[] {
	const reading = Object.entries(READING_RULES).map(([id, description]) => ({ id, description }));
	return [...reading, ...RULES].sort((a, b) => (a.id < b.id ? -1 : 1));
}
