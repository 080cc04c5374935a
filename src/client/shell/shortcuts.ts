import frame from '../../styles/dialog.css?url';
import styles from '../../styles/shortcuts.css?url';
import { makeTitledDialog } from '../shared/dialog.ts';
import { make } from '../shared/elements.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { loadWords, say } from '../shared/say.ts';

const keysOf = (): readonly (readonly [
	where: string,
	keys: readonly (readonly [string, string])[],
])[] => [
	[
		say('Everywhere'),
		[
			[say('/ or Ctrl K'), say('Search')],
			['?', say('Show keyboard shortcuts')],
			[say('Tab to a term'), say('Show its summary')],
			['Esc', say('Close')],
		],
	],
	[
		say('Search'),
		[
			['↑ ↓ Home End', say('Choose a result')],
			['Enter', say('Open it')],
			['Ctrl Enter', say('Open it in a new tab')],
		],
	],
	[
		say('Map'),
		[
			['← ↑ → ↓', say('Go to a neighbor')],
			['Enter', say('Open the term')],
			['+ −', say('Zoom')],
			['0', say('Show the whole map')],
		],
	],
];

let dialog: HTMLDialogElement | undefined;

/** Opens the list of keyboard shortcuts. */
export async function openShortcuts(): Promise<void> {
	await Promise.all([loadWords(), ...[frame, styles].map(loadStyles)]);
	dialog ??= build();
	if (!dialog.open) dialog.showModal();
}

function build(): HTMLDialogElement {
	const groups = keysOf().flatMap(([where, keys]) => {
		const rows = keys.flatMap(([key, meaning]) => [make('dt', '', key), make('dd', '', meaning)]);
		return [make('h3', '', where), make('dl', '', ...rows)];
	});
	return makeTitledDialog('shortcuts', say('Keyboard shortcuts'), ...groups);
}
