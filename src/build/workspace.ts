import { relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compileLanguages } from '../model/translate.ts';
import { createEvaluator } from '../reading/evaluation/evaluator.ts';
import type { Glossary } from '../model/glossary.ts';
import type { Issue } from '../model/issues.ts';
import { sortIssues } from '../model/issues.ts';
import { checkRules } from '../model/rules/check-rules.ts';
import type { Content } from '../model/rules/rule.ts';
import { cacheOf } from '../reading/cache.ts';
import { cacheInMemory } from '../reading/memory-cache.ts';
import type { ReadResult } from '../reading/read-content.ts';
import { currentMonth } from '../reading/current-month.ts';
import { readContent } from '../reading/read-content.ts';
import { readHistory } from '../reading/read-history.ts';
import { readReleases } from '../reading/read-releases.ts';
import { overrideSite } from '../reading/site-overrides.ts';
import type { Edition } from '../site/edition.ts';
import { createEdition } from '../site/edition.ts';
import { cachedTools } from './cached-tools.ts';
import type { Settings } from './settings.ts';

/** A content folder that is being edited. */
export interface Workspace {
	/**
	 * The edition of the current content, with the last valid state of files that have become invalid;
	 * undefined until all YAML files have been valid once.
	 */
	current(path?: string): Promise<Edition | undefined>;
	/** All problems found so far. */
	readonly issues: readonly Issue[];
	/** Must be called when a file has changed. */
	invalidate(): void;
	close(): void;
}

export interface WorkspaceEvents {
	/** Called when there is something new to show. */
	onChange(issues: readonly Issue[]): void;
	/** Called after each entry of the first reading. */
	onProgress(done: number, total: number): void;
}

type Reading = Omit<ReadResult, 'issues'> & { issues: Issue[] };

/** How long to wait after a change before applying the rules. */
const DEBOUNCE_MS = 200;
/** Editors empty a file before they write it, and many files may change at once. */
const SETTLE_MS = 30;

/**
 * Opens a content folder for the dev server. Entries are available as soon as they have been read;
 * the rules are applied afterward.
 */
export function openWorkspace(
	{ content: folder, base }: Settings,
	{ onChange, onProgress }: WorkspaceEvents,
): Workspace {
	const evaluator = createEvaluator();
	const store = cacheInMemory(cacheOf('entries'));
	const tools = cachedTools();
	const history = readHistory(folder, cacheOf('history'));
	const releases = readReleases(folder);
	let content: Content | undefined;
	let readIssues: readonly Issue[] = [];
	let ruleIssues: readonly Issue[] = [];
	let glossaries: readonly Glossary[] = [];
	let editions: readonly Edition[] = [];
	let timer: NodeJS.Timeout | undefined;
	let lastState = '';

	async function read(): Promise<void> {
		const isFirst = lastState === '';
		const result = await readSafely(isFirst);
		store.startGeneration();
		const state = formatAll([result.digest, ...result.issues]);
		if (state === lastState) return;
		lastState = state;
		readIssues = result.issues;
		if (result.content) content = result.content;
		publish();
		if (!isFirst || readIssues.length > 0) onChange(allIssues());
		clearTimeout(timer);
		timer = setTimeout(check, DEBOUNCE_MS);
	}

	/** Reads again if a file has been moved away in the meantime. */
	async function readSafely(isFirst: boolean, isLast = false): Promise<Reading> {
		const progress = isFirst ? { onProgress } : {};
		try {
			return await readContent(folder, { evaluator, store, previous: content, ...progress });
		} catch (error) {
			if (isLast) return { content: undefined, digest: '', issues: [failure(error, folder)] };
			await wait(SETTLE_MS);
			return readSafely(isFirst, true);
		}
	}

	function check(): void {
		const before = formatAll([readIssues, ruleIssues]);
		try {
			ruleIssues = content ? checkRules({ ...content, month: currentMonth() }) : [];
		} catch (error) {
			readIssues = [...readIssues, failure(error, folder)];
		}
		if (formatAll([readIssues, ruleIssues]) === before) return;
		publish();
		onChange(allIssues());
	}

	function publish(): void {
		if (!content) return;
		try {
			const site = overrideSite(content.site);
			glossaries = compileLanguages({ ...content, site });
		} catch (error) {
			readIssues = [...readIssues, failure(error, folder)];
		}
		editions = glossaries.map((glossary) =>
			createEdition({ glossary, glossaries, base, history, releases, issues: allIssues(), tools }),
		);
	}

	let reading = read();
	let isWaiting = false;
	const allIssues = () => sortIssues([...readIssues, ...ruleIssues]);

	return {
		async current(path = '') {
			await reading;
			return (
				editions.find(({ urls }) => path.startsWith(urls.home) && urls.home !== urls.root) ??
				editions[0]
			);
		},
		get issues() {
			return allIssues();
		},
		invalidate() {
			if (isWaiting) return;
			isWaiting = true;
			// One read at a time; later changes are read after it.
			reading = reading
				.then(() => wait(SETTLE_MS))
				.then(() => {
					isWaiting = false;
					return read();
				});
		},
		close() {
			clearTimeout(timer);
			evaluator.close();
		},
	};
}

/** What keeps content from being read or shown, as a problem of the file it concerns, if any. */
function failure(error: unknown, folder: string): Issue {
	const { message: text, path } = error as NodeJS.ErrnoException;
	const file = (path && relative(folder, path).replaceAll('\\', '/')) || '.';
	const message = `cannot be read: ${text}`;
	const hint = 'Pages show the last state that could be read';
	return { rule: 'dev', severity: 'error', file, line: 1, field: 'file', message, hint };
}

function formatAll(issues: readonly unknown[]): string {
	return JSON.stringify(issues);
}
