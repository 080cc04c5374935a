import { bibtexCitation, plainCitation } from '../outputs/citation.ts';
import { entryPrompt } from '../outputs/entry-prompt.ts';
import type { TermRecord } from '../outputs/records.ts';
import styles from '../styles/hand-on.css?url';
import { addresses } from './addresses.ts';
import { fetchJson } from './fetch-json.ts';
import { copyText } from './hand-over.ts';
import { loadStyles } from './load-styles.ts';

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
		fetchJson<TermRecord>(`${addresses.base}api/terms/${slug}.json`),
		fetch(`${addresses.termPath}${slug}.md`).then((response) => response.text()),
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
	const element = document.createElement('dialog');
	element.className = 'hand-on';
	element.setAttribute('aria-labelledby', 'hand-on-title');
	element.innerHTML = `
		<h2 id="hand-on-title"></h2>
		<ul></ul>
		<p class="files"></p>
		<p role="status"></p>
		<button type="button" class="close">Close</button>`;
	element.querySelector('h2')!.textContent = `Take “${title}” along`;
	const status = element.querySelector<HTMLElement>('[role="status"]')!;
	element.querySelector('ul')!.append(...forms.map((form) => drawForm(form, status)));
	element
		.querySelector('.files')!
		.append(
			'Files: ',
			fileLink('Markdown', `${addresses.termPath}${record.slug}.md`),
			', ',
			fileLink('JSON', `${addresses.base}api/terms/${record.slug}.json`),
			', ',
			fileLink('all formats', `${addresses.base}data/`),
		);
	element.querySelector('.close')!.addEventListener('click', () => element.close());
	element.addEventListener('click', (event) => {
		if (event.target === element) element.close();
	});
	if ('share' in navigator) {
		const share = document.createElement('button');
		share.type = 'button';
		share.textContent = 'Share …';
		share.addEventListener('click', () => {
			// Closing the browser's own sheet is no error.
			void navigator.share({ title, text: record.summary, url: here }).catch(() => undefined);
		});
		status.before(share);
	}
	document.body.append(element);
	return element;
}

function drawForm({ name, about, text }: Form, status: HTMLElement): HTMLElement {
	const item = document.createElement('li');
	const button = document.createElement('button');
	button.type = 'button';
	button.textContent = `Copy ${name}`;
	button.addEventListener('click', () => void copyText(text(), status));
	const note = document.createElement('span');
	note.textContent = about;
	item.append(button, note);
	return item;
}

function fileLink(name: string, href: string): HTMLAnchorElement {
	const link = document.createElement('a');
	link.href = href;
	link.textContent = name;
	return link;
}
