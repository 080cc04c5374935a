import { createEvaluator } from '../evaluation/evaluator.ts';
import { countOf } from '../glossary/count-of.ts';
import type { Issue } from '../glossary/issues.ts';
import { sortIssues } from '../glossary/issues.ts';
import { applyRules } from '../glossary/rules/index.ts';
import type { Content } from '../glossary/rules/rule.ts';
import { cacheOf } from './cache.ts';
import type { ReadingTools } from './read-content.ts';
import { readContent } from './read-content.ts';

export interface CheckResult {
	content: Content | undefined;
	issues: Issue[];
	/** Of everything that was read. */
	digest: string;
	/** How many blocks were executed to find out. */
	evaluated: number;
}

export interface CheckOptions extends Partial<ReadingTools> {
	/** Given what could be read without a problem, before the rules are applied to it. */
	onRead?: (content: Content, digest: string) => void;
}

/** Everything `npm run check` and the build ask of a content folder, in one list. */
export async function checkContent(
	folder: string,
	{ store = cacheOf('entries'), onProgress, onRead }: CheckOptions = {},
): Promise<CheckResult> {
	const evaluator = createEvaluator();
	try {
		const { content, issues, digest } = await readContent(folder, {
			evaluator,
			store,
			onProgress,
		});
		const result = { content, evaluated: evaluator.count, digest };
		const verdict = `clean-${digest}`;
		if (!content) return { ...result, issues: sortIssues(issues) };
		if (issues.length === 0) onRead?.(content, digest);
		if (store.get(verdict) !== undefined) return { ...result, issues };
		const found = sortIssues([...issues, ...applyRules(content)]);
		if (found.length === 0) store.put(verdict, '');
		return { ...result, issues: found };
	} finally {
		evaluator.close();
	}
}

/** How much there is, in words. */
export function describeContent({ terms, guides }: Content): string {
	return `${countOf(terms.length, 'term')} and ${countOf(guides.length, 'guide')}`;
}
