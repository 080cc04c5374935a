import frame from '../../styles/dialog.css?url';
import styles from '../../styles/shortcuts.css?url';
import { makeTitledDialog } from '../shared/dialog.ts';
import { make } from '../shared/elements.ts';
import { loadStyles } from '../shared/load-styles.ts';

const KEYS: readonly (readonly [where: string, keys: readonly (readonly [string, string])[]])[] = [
	[
		'Everywhere',
		[
			['/ or Ctrl K', 'Search'],
			['?', 'Show keyboard shortcuts'],
			['Tab to a term', 'Show its summary'],
			['Esc', 'Close'],
		],
	],
	[
		'Search',
		[
			['↑ ↓ Home End', 'Choose a result'],
			['Enter', 'Open it'],
			['Ctrl Enter', 'Open it in a new tab'],
		],
	],
	[
		'Map',
		[
			['← ↑ → ↓', 'Go to a neighbor'],
			['Enter', 'Open the term'],
			['+ −', 'Zoom'],
			['0', 'Show the whole map'],
		],
	],
];

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
	await Promise.all([frame, styles].map(loadStyles));
	dialog ??= build();
	if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
	const groups = KEYS.flatMap(([where, keys]) => {
		const rows = keys.flatMap(([key, meaning]) => [make('dt', '', key), make('dd', '', meaning)]);
		return [make('h3', '', where), make('dl', '', ...rows)];
	});
	return makeTitledDialog('shortcuts', 'Keyboard shortcuts', ...groups);
}
