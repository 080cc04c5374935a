import { bibtexCitation, plainCitation } from '../../outputs/entries/citation.ts';
import { entryPrompt } from '../../outputs/language-models/entry-prompt.ts';
import type { TermRecord } from '../../outputs/records/records.ts';
import styles from '../../styles/hand-on.css?url';
import { button, make, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { copyText } from './clipboard.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { urls } from '../shared/urls.ts';

/** A form in which an entry can be taken along. */
interface Form {
	/** Completes "Copy ...". */
	name: string;
	about: string;
	text(): string;
}

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the dialog that hands an entry on: as Markdown, as a prompt, as a citation, as a link.
 *
 * @throws Error if the entry cannot be loaded.
 */
export async function openHandOn(slug: string): Promise<void> {
	const [record, markdown] = await Promise.all([
		fetchJson<TermRecord>(urls.apiTerm(slug)),
		fetch(urls.termMarkdown(slug)).then((response) => response.text()),
		loadStyles(styles),
	]);
	dialog ??= build(record, markdown);
	if (!dialog.open) dialog.showModal();
}

function build(record: TermRecord, markdown: string): HTMLDialogElement {
	const today = new Date().toISOString().slice(0, 10);
	const { title, url, tokens } = record;
	const here = location.origin + location.pathname;
	const forms: readonly Form[] = [
		{ name: 'Markdown', about: `The whole entry, ${tokens} tokens`, text: () => markdown },
		{
			name: 'prompt',
			about: 'For a language model: the entry, and to answer from it only',
			text: () => entryPrompt(title, url, markdown),
		},
		{
			name: 'citation',
			about: plainCitation(record, today),
			text: () => plainCitation(record, today),
		},
		{ name: 'BibTeX', about: 'The same for LaTeX', text: () => bibtexCitation(record, today) },
		{ name: 'link', about: here, text: () => here },
	];
	const status = withAttributes(make('p', ''), { role: 'status' });
	const close = button('Close', () => element.close());
	close.className = 'close';
	const files = make(
		'p',
		'files',
		'Files: ',
		fileLink('Markdown', urls.termMarkdown(record.slug)),
		', ',
		fileLink('JSON', urls.apiTerm(record.slug)),
		', ',
		fileLink('all formats', urls.data),
	);
	const element = make(
		'dialog',
		'hand-on',
		withAttributes(make('h2', '', `Take “${title}” along`), { id: 'hand-on-title' }),
		make('ul', '', ...forms.map((form) => drawForm(form, status))),
		files,
		status,
		close,
	);
	element.setAttribute('aria-labelledby', 'hand-on-title');
	element.addEventListener('click', (event) => {
		if (event.target === element) element.close();
	});
	if ('share' in navigator) {
		const share = button('Share …', () => {
			// Closing the browser's own sheet is no error.
			void navigator.share({ title, text: record.summary, url: here }).catch(() => undefined);
		});
		status.before(share);
	}
	document.body.append(element);
	return element;
}

function drawForm({ name, about, text }: Form, status: HTMLElement): HTMLElement {
	const copy = button(`Copy ${name}`, () => void copyText(text(), status));
	return make('li', '', copy, make('span', '', about));
}

function fileLink(name: string, href: string): HTMLAnchorElement {
	const link = make('a', '', name);
	link.href = href;
	return link;
}
