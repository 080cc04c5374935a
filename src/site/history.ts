import { contentFolder } from '../files/content-folder.ts';
import { readHistory } from '../files/read-history.ts';
import type { History } from '../glossary/history.ts';

let history: History | undefined;

/** The dates of the entries, read once. */
export function loadHistory(): History {
	return (history ??= readHistory(contentFolder()));
}
