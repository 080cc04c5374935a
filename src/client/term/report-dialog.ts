import type { Feedback, FeedbackChannel } from '../../model/feedback.ts';
import { fillFeedback } from '../../model/feedback.ts';
import type { Text } from '../../text/interface/texts.ts';
import frame from '../../styles/dialog.css?url';
import styles from '../../styles/report.css?url';
import { makeTitledDialog } from '../shared/dialog.ts';
import { make, makeLink } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { loadWords, say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';

const LABELS = {
	issue: 'Open an issue',
	form: 'Fill in the form',
	mail: 'Write a mail',
} as const satisfies Record<FeedbackChannel['kind'], Text>;
/** A longer quotation is not needed to find the place. */
const MAX_QUOTE = 400;

/**
 * Shows what a report will say, with links that carry it to where it can be sent. Nothing leaves the
 * browser before.
 *
 * @param selected What the reader has selected.
 * @throws Error if the ways to report cannot be loaded.
 */
export async function openReport(selected: Range | undefined): Promise<void> {
	const [channels] = await Promise.all([
		fetchJson<readonly FeedbackChannel[]>(urls.feedback),
		loadWords(),
		...[frame, styles].map(loadStyles),
	]);
	const report = reportOn(selected);
	const { entry = '', section, quote } = report;
	const facts: [Text, string | undefined][] = [
		['Entry|noun', entry],
		['Section|noun', section],
		['Selected text', quote],
	];
	const list = make(
		'dl',
		'',
		...facts.flatMap(([name, value]) =>
			value ? [make('dt', '', say(name)), make('dd', '', value)] : [],
		),
	);
	const ways = channels.map(({ kind, address }) =>
		make('li', '', makeLink(fillFeedback(address, report), say(LABELS[kind]))),
	);
	const hint = quote ? '' : `${say('Select a sentence on the page first to quote it.')} `;
	const dialog = makeTitledDialog(
		'report',
		say('Tell us what is unclear or wrong'),
		list,
		make('ul', '', ...ways),
		make('p', '', hint + say('Nothing is sent until you send it there.')),
	);
	dialog.addEventListener('close', () => dialog.remove());
	dialog.showModal();
}

function reportOn(selected: Range | undefined): Feedback {
	const entry = document.querySelector('h1')?.textContent.trim() ?? document.title;
	const page = location.origin + location.pathname;
	const quote = selected?.toString().replace(/\s+/g, ' ').trim().slice(0, MAX_QUOTE) ?? '';
	const section = sectionOf(selected);
	const lines = [
		`${say('Entry|noun')}: ${entry} (${page})`,
		...(section ? [`${say('Section|noun')}: ${section}`] : []),
		...(quote ? ['', `> ${quote}`] : []),
		'',
		'',
	];
	const title = section ? `${entry}: ${section}` : entry;
	return { entry, page, quote, section, title, body: lines.join('\n') };
}

/** The heading before the selection, or the section that is being read. */
function sectionOf(selected: Range | undefined): string {
	const reading = document.querySelector('.contents [aria-current]')?.textContent.trim() ?? '';
	if (!selected) return reading;
	const headings = [...document.querySelectorAll('article h2')];
	const before = headings.findLast((heading) => selected.comparePoint(heading, 0) < 0);
	return before?.firstChild?.textContent?.trim() ?? '';
}
