import { createEvaluator } from './evaluation/evaluator.ts';
import { countOf } from '../text/count-of.ts';
import type { Issue } from '../model/issues.ts';
import { errorsIn, sortIssues } from '../model/issues.ts';
import { checkRules } from '../model/rules/check-rules.ts';
import type { Content } from '../model/rules/rule.ts';
import { cacheOf } from './cache.ts';
import { currentMonth } from './current-month.ts';
import type { ReadingTools } from './read-content.ts';
import { readContent } from './read-content.ts';

export interface CheckResult {
	/** Includes drafts. */
	content: Content | undefined;
	issues: Issue[];
	/** Digest of everything that was read. */
	digest: string;
	/** Number of executed code blocks. */
	evaluated: number;
}

export interface CheckOptions extends Partial<ReadingTools> {
	/** Called with content that was read without problems, before the rules are applied. */
	onRead?: (content: Content, digest: string) => void;
	/** The current month, as in `2026-11`. */
	month?: string;
}

/** Reads a content folder and applies all rules to it. */
export async function checkContent(
	folder: string,
	{ store = cacheOf('entries'), onProgress, onRead, month = currentMonth() }: CheckOptions = {},
): Promise<CheckResult> {
	const evaluator = createEvaluator();
	try {
		const { content, issues, digest } = await readContent(folder, {
			evaluator,
			store,
			onProgress,
		});
		const result = { content, evaluated: evaluator.count, digest };
		const passedKey = `clean-${digest}-${month}`;
		if (!content) return { ...result, issues: sortIssues(issues) };
		if (issues.length === 0) onRead?.(content, digest);
		// Not everything that cannot be read is part of the digest.
		const warnings = issues.length === 0 ? store.get(passedKey) : undefined;
		if (warnings !== undefined) return { ...result, issues: JSON.parse(warnings) as Issue[] };
		const found = sortIssues([...issues, ...checkRules({ ...content, month })]);
		if (errorsIn(found).length === 0) store.put(passedKey, JSON.stringify(found));
		return { ...result, issues: found };
	} finally {
		evaluator.close();
	}
}

/** @example describeContent(content) // => '600 terms and 1 guide' */
export function describeContent({ terms, guides }: Content): string {
	return `${countOf(terms.length, 'term')} and ${countOf(guides.length, 'guide')}`;
}
