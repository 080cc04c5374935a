import { compileGlossary } from '../model/compile.ts';
import { createEvaluator } from '../reading/evaluation/evaluator.ts';
import type { Issue } from '../model/issues.ts';
import { sortIssues } from '../model/issues.ts';
import { applyRules } from '../model/rules/apply-rules.ts';
import { RULES } from '../model/rules/index.ts';
import type { Content } from '../model/rules/rule.ts';
import { cacheOf } from '../reading/cache.ts';
import { rememberIn } from '../reading/memory-store.ts';
import { readContent } from '../reading/read-content.ts';
import { readHistory } from '../reading/read-history.ts';
import { overrideSite } from '../reading/site-overrides.ts';
import type { Edition } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import { keptTools } from './kept-tools.ts';
import type { Settings } from './settings.ts';

/** A content folder that is being worked on. */
export interface Workspace {
	/** The edition of what is in the folder now; undefined while nothing usable has been read. */
	current(): Promise<Edition | undefined>;
	/** All problems, as far as they are known. */
	readonly issues: readonly Issue[];
	/** Says that a file has changed. */
	touch(): void;
}

/** Milliseconds for which a folder must rest before its entries are checked against each other. */
const REST = 200;

/**
 * Opens a content folder for the dev server. Entries are shown as soon as they have been read; what
 * the rules say of them follows, and so does whatever else is slow.
 *
 * @param onChange Told when there is something new to show.
 */
export function openWorkspace(
	{ content: folder, base }: Settings,
	onChange: (issues: readonly Issue[]) => void,
): Workspace {
	const evaluator = createEvaluator();
	const store = rememberIn(cacheOf('entries'));
	const tools = keptTools();
	const history = readHistory(folder);
	let content: Content | undefined;
	let readIssues: readonly Issue[] = [];
	let ruleIssues: readonly Issue[] = [];
	let edition: Edition | undefined;
	let timer: NodeJS.Timeout | undefined;
	let seen = '';

	async function read(): Promise<void> {
		const result = await readContent(folder, { evaluator, store });
		store.turn();
		const state = formatAll([result.digest, ...result.issues]);
		if (state === seen) return;
		const isFirst = seen === '';
		seen = state;
		readIssues = result.issues;
		if (result.content) content = result.content;
		publish();
		if (!isFirst) onChange(allIssues());
		clearTimeout(timer);
		timer = setTimeout(check, REST);
	}

	function check(): void {
		const before = formatAll(ruleIssues);
		ruleIssues = content ? applyRules(RULES, content) : [];
		if (formatAll(ruleIssues) === before) return;
		publish();
		onChange(allIssues());
	}

	function publish(): void {
		if (!content) return;
		const site = overrideSite(content.site);
		const glossary = compileGlossary({ ...content, site, terms: withCategory(content) });
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
		touch() {
			// One reading at a time; whatever changes meanwhile is read after it.
			reading = reading.then(read);
		},
	};
}

/** An entry without a category cannot be shown; its page says so. */
function withCategory({ terms, categories }: Content): Content['terms'] {
	const known = new Set(categories.map(({ slug }) => slug));
	return terms.filter(({ data }) => known.has(data.category));
}

function formatAll(issues: readonly unknown[]): string {
	return JSON.stringify(issues);
}
