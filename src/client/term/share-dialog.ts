import { bibtexCitation, plainCitation } from '../../outputs/entries/citation.ts';
import { termPrompt } from '../../outputs/language-models/term-prompt.ts';
import type { TermFile } from '../../outputs/records/records.ts';
import frame from '../../styles/dialog.css?url';
import styles from '../../styles/share.css?url';
import { makeTitledDialog } from '../shared/dialog.ts';
import { make, makeButton, makeLink, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { copyText } from './clipboard.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { urls } from '../shared/urls.ts';
import { loadWords, say } from '../shared/say.ts';

/** A format in which a term can be copied. */
interface Format {
	/** Follows "Copy" on the button. */
	name: string;
	description: string;
	text(): string;
}

let dialog: HTMLDialogElement | undefined;

/**
 * Opens a dialog for copying a term as Markdown, prompt, citation or link.
 *
 * @throws Error if the term cannot be loaded.
 */
export async function openShareDialog(slug: string): Promise<void> {
	const [record, markdown] = await Promise.all([
		fetchJson<TermFile>(urls.apiTerm(slug)),
		fetch(urls.termMarkdown(slug)).then((response) => response.text()),
		loadWords(),
		...[frame, styles].map(loadStyles),
	]);
	dialog ??= build(record, markdown);
	if (!dialog.open) dialog.showModal();
}

function build(record: TermFile, markdown: string): HTMLDialogElement {
	const today = new Date().toISOString().slice(0, 10);
	const { title, url, tokens } = record;
	const pageUrl = location.origin + location.pathname;
	const formats: readonly Format[] = [
		{
			name: 'Markdown',
			description: say('The full text, {tokens}', { tokens: say.count(tokens, 'token') }),
			text: () => markdown,
		},
		{
			name: say('prompt'),
			description: say('The full text with instructions for a language model'),
			text: () => termPrompt(title, url, markdown),
		},
		{
			name: say('citation|noun'),
			description: plainCitation(record, today),
			text: () => plainCitation(record, today),
		},
		{
			name: 'BibTeX',
			description: say('The citation for LaTeX'),
			text: () => bibtexCitation(record, today),
		},
		{ name: say('link'), description: pageUrl, text: () => pageUrl },
	];
	const status = withAttributes(make('p', ''), { role: 'status' });
	const files = make(
		'p',
		'files',
		`${say('Files:')} `,
		makeLink(urls.termMarkdown(record.slug), 'Markdown'),
		say(', '),
		makeLink(urls.apiTerm(record.slug), 'JSON'),
		say(', '),
		makeLink(urls.data, say('all formats')),
	);
	const list = make('ul', '', ...formats.map((format) => drawFormat(format, status)));
	const element = makeTitledDialog('share', say('Share “{title}”', { title }), list, files, status);
	if ('share' in navigator) {
		const shareButton = makeButton(say('Share…'), () => {
			// Dismissing the native share sheet is not an error.
			void navigator.share({ title, text: record.summary, url: pageUrl }).catch(() => undefined);
		});
		status.before(shareButton);
	}
	return element;
}

function drawFormat({ name, description, text }: Format, status: HTMLElement): HTMLElement {
	const copy = makeButton(
		say('Copy {format}', { format: name }),
		() => void copyText(text(), status),
	);
	return make('li', '', copy, make('span', '', description));
}
