import type { Issue } from '../issues.ts';
import { sortIssues } from '../issues.ts';
import type { Content, Rule } from './rule.ts';

/** Applies rules to the content; every issue carries the id of its rule. */
export function applyRules(rules: readonly Rule[], content: Content): Issue[] {
	const issues: Issue[] = [];
	for (const rule of rules) {
		rule.check(content, ({ file, field, line, message, hint }) => {
			const place =
				field === undefined
					? { line, field: 'body' }
					: { line: content.lineOf(file, field), field };
			issues.push({ rule: rule.id, file, ...place, message, hint });
		});
	}
	return sortIssues(issues);
}
