import type { Issue } from '../model/issues.ts';
import { countIssues, explainIssue, placeOf, printable, sortIssues } from '../model/issues.ts';
import { escapeMarkup } from '../text/escape-markup.ts';

const STYLES = `
	:root { color-scheme: light dark; font: 100%/1.6 system-ui, sans-serif; }
	body { max-inline-size: 60rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
	h1 { margin: 0; font-size: 1.6rem; line-height: 1.2; }
	h2 { margin: 2rem 0 0.5rem; font: 600 1rem/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
	ul { margin: 0; padding: 0; list-style: none; }
	li { padding-block: 0.5rem; border-block-start: 1px solid light-dark(#ddd, #444); overflow-wrap: anywhere; }
	pre { overflow: auto; padding: 1rem; border: 1px solid light-dark(#ccc, #555); border-radius: 0.5rem; }
`;

/**
 * Shown where no page can be rendered, so it needs nothing of the site. It loads again when something
 * has changed.
 *
 * @param script Address of the script that does so.
 * @param log What a program has printed about the problem.
 */
export function problemPage(title: string, script: string, log: string): string {
	return page(title, script, `<pre>${escapeMarkup(log)}</pre>`);
}

/** Shown instead of all pages if the content cannot be read. */
export function contentProblemPage(script: string, issues: readonly Issue[]): string {
	const files = Map.groupBy(sortIssues(issues), ({ file }) => file);
	const item = (issue: Issue) =>
		`<li>${escapeMarkup(placeOf(issue))}: ${escapeMarkup(explainIssue(issue))}</li>`;
	const lists = [...files].map(
		([file, found]) =>
			`<h2>${escapeMarkup(printable(file))}</h2><ul>${found.map(item).join('')}</ul>`,
	);
	const counted = `<p>${countIssues(issues)}. This page loads again when a file is saved.</p>`;
	return page('The content cannot be shown yet', script, counted + lists.join(''));
}

function page(title: string, script: string, body: string): string {
	const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><style>${STYLES}</style><script type="module" src="${escapeMarkup(script)}"></script>`;
	return `<!doctype html><html lang="en"><head>${head}</head><body><h1>${title}</h1>${body}</body></html>`;
}
