import frame from '../../styles/dialog.css?url';
import styles from '../../styles/shortcuts.css?url';
import { loadStyles } from '../shared/load-styles.ts';

const KEYS: readonly (readonly [where: string, keys: readonly (readonly [string, string])[]])[] = [
	[
		'Everywhere',
		[
			['/ or Ctrl K', 'search'],
			['?', 'this sheet'],
			['Tab to a term', 'shows its summary'],
			['Esc', 'closes what is open'],
		],
	],
	[
		'In the search',
		[
			['↑ ↓ Home End', 'choose a result'],
			['Enter', 'open it'],
			['Ctrl Enter', 'open it in a new tab'],
		],
	],
	[
		'In the map',
		[
			['← ↑ → ↓', 'to a neighbor that way'],
			['Enter', 'open the term'],
			['+ −', 'zoom'],
			['0', 'show everything'],
		],
	],
];

let sheet: HTMLDialogElement | undefined;

/** Opens the list of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
	await Promise.all([frame, styles].map(loadStyles));
	sheet ??= build();
	if (!sheet.open) sheet.showModal();
}

function build(): HTMLDialogElement {
	const dialog = document.createElement('dialog');
	dialog.className = 'dialog shortcuts';
	dialog.setAttribute('aria-labelledby', 'shortcuts-title');
	const heading = document.createElement('h2');
	heading.id = 'shortcuts-title';
	heading.textContent = 'Keyboard shortcuts';
	const close = document.createElement('button');
	close.type = 'button';
	close.className = 'close';
	close.textContent = 'Close';
	close.addEventListener('click', () => dialog.close());
	const groups = KEYS.flatMap(([where, keys]) => {
		const title = document.createElement('h3');
		title.textContent = where;
		const list = document.createElement('dl');
		for (const [key, meaning] of keys) {
			const [dt, dd] = [document.createElement('dt'), document.createElement('dd')];
			dt.textContent = key;
			dd.textContent = meaning;
			list.append(dt, dd);
		}
		return [title, list];
	});
	dialog.append(heading, close, ...groups);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	document.body.append(dialog);
	return dialog;
}
