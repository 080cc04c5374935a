import { draftsIn, withoutDrafts } from '../drafts.ts';
import type { Issue } from '../issues.ts';
import { sortIssues } from '../issues.ts';
import { applyRules } from './apply-rules.ts';
import { RULES } from './index.ts';
import type { Content } from './rule.ts';

/** Applies all rules. Nobody reads a draft yet, so what is wrong with one is only a warning. */
export function checkRules(content: Content): Issue[] {
	const issues = applyRules(RULES, withoutDrafts(content));
	const drafts = draftsIn(content);
	if (drafts.size === 0) return issues;
	const files = new Set([...drafts].map((slug) => `terms/${slug}.mdx`));
	const inDrafts = applyRules(RULES, content).filter(({ file }) => files.has(file));
	return sortIssues([
		...issues,
		...inDrafts.map((issue) => ({ ...issue, severity: 'warn' as const })),
	]);
}
