import type { Issue } from '../issues.ts';
import { sortIssues } from '../issues.ts';
import type { Content, Finding, Rule } from './rule.ts';
import { isStyleRule, settingOf } from './rule-settings.ts';

/** Applies rules to the content as severely as its site wants them; issues carry the rule's id. */
export function applyRules(rules: readonly Rule[], content: Content): Issue[] {
	const issues: Issue[] = [];
	for (const rule of rules) {
		const { level, limits } = settingOf(rule, content.site);
		if (level === 'off') continue;
		const report = ({ file, field, line, message, hint, other, fix }: Finding) => {
			const place =
				field === undefined
					? { line, field: 'body' }
					: { line: content.lineOf(file, field), field };
			issues.push({
				rule: rule.id,
				severity: level,
				file,
				...place,
				message,
				hint,
				...(other && { other }),
				...(fix && { fix }),
			});
		};
		if (isStyleRule(rule)) rule.check(content, report, limits);
		else rule.check(content, report);
	}
	return sortIssues(issues);
}
