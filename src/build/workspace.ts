import { compileGlossary } from '../model/compile.ts';
import { createEvaluator } from '../reading/evaluation/evaluator.ts';
import type { Issue } from '../model/issues.ts';
import { sortIssues } from '../model/issues.ts';
import { checkRules } from '../model/rules/check-rules.ts';
import type { Content } from '../model/rules/rule.ts';
import { cacheOf } from '../reading/cache.ts';
import { cacheInMemory } from '../reading/memory-cache.ts';
import { readContent } from '../reading/read-content.ts';
import { readHistory } from '../reading/read-history.ts';
import { overrideSite } from '../reading/site-overrides.ts';
import type { Edition } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import { cachedTools } from './cached-tools.ts';
import type { Settings } from './settings.ts';

/** A content folder that is being edited. */
export interface Workspace {
	/** The edition of the current content; undefined until valid content has been read. */
	current(): Promise<Edition | undefined>;
	/** All problems found so far. */
	readonly issues: readonly Issue[];
	/** Must be called when a file has changed. */
	invalidate(): void;
}

/** How long to wait after a change before applying the rules. */
const DEBOUNCE_MS = 200;

/**
 * Opens a content folder for the dev server. Entries are available as soon as they have been read;
 * the rules are applied afterward.
 *
 * @param onChange Called when there is something new to show.
 */
export function openWorkspace(
	{ content: folder, base }: Settings,
	onChange: (issues: readonly Issue[]) => void,
): Workspace {
	const evaluator = createEvaluator();
	const store = cacheInMemory(cacheOf('entries'));
	const tools = cachedTools();
	const history = readHistory(folder, cacheOf('history'));
	let content: Content | undefined;
	let readIssues: readonly Issue[] = [];
	let ruleIssues: readonly Issue[] = [];
	let edition: Edition | undefined;
	let timer: NodeJS.Timeout | undefined;
	let lastState = '';

	async function read(): Promise<void> {
		const result = await readContent(folder, { evaluator, store });
		store.startGeneration();
		const state = formatAll([result.digest, ...result.issues]);
		if (state === lastState) return;
		const isFirst = lastState === '';
		lastState = state;
		readIssues = result.issues;
		if (result.content) content = result.content;
		publish();
		if (!isFirst) onChange(allIssues());
		clearTimeout(timer);
		timer = setTimeout(check, DEBOUNCE_MS);
	}

	function check(): void {
		const before = formatAll(ruleIssues);
		const year = new Date().getUTCFullYear();
		ruleIssues = content ? checkRules({ ...content, year }) : [];
		if (formatAll(ruleIssues) === before) return;
		publish();
		onChange(allIssues());
	}

	function publish(): void {
		if (!content) return;
		const site = overrideSite(content.site);
		const glossary = compileGlossary({ ...content, site });
		edition = createEdition({ glossary, base, history, issues: allIssues(), tools });
	}

	let reading = read();
	const allIssues = () => sortIssues([...readIssues, ...ruleIssues]);

	return {
		async current() {
			await reading;
			return edition;
		},
		get issues() {
			return allIssues();
		},
		invalidate() {
			// One read at a time; later changes are read after it.
			reading = reading.then(read);
		},
	};
}

function formatAll(issues: readonly unknown[]): string {
	return JSON.stringify(issues);
}
