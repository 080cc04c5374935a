import { QUERY_LIMIT } from '../../finding/search/bounds.ts';
import { button, make, withAttributes } from '../shared/elements.ts';

/** The parts of the search dialog, empty. */
export interface SearchFrame {
	dialog: HTMLDialogElement;
	form: HTMLFormElement;
	input: HTMLInputElement;
	status: HTMLElement;
	listbox: HTMLElement;
	footer: HTMLElement;
}

const LISTBOX = 'search-options';

/** Draws the search dialog without results; it is not part of the page yet. */
export function drawSearchFrame(): SearchFrame {
	const input = drawInput();
	const close = button('Close', () => dialog.close());
	close.className = 'close';
	const form = withAttributes(make('form', '', input, close), { role: 'search' });
	const status = withAttributes(make('p', 'status'), { role: 'status' });
	const listbox = withAttributes(make('div', 'options'), {
		role: 'listbox',
		id: LISTBOX,
		'aria-label': 'Results',
	});
	const footer = make('p', 'search-footer');
	const parts = [form, status, listbox, footer, drawKeys()];
	const dialog = make('dialog', 'dialog search-dialog', ...parts);
	dialog.setAttribute('aria-label', 'Search');
	return { dialog, form, input, status, listbox, footer };
}

function drawInput(): HTMLInputElement {
	const input = withAttributes(make('input', ''), {
		type: 'search',
		role: 'combobox',
		'aria-label': 'Search',
		'aria-expanded': 'false',
		'aria-controls': LISTBOX,
		'aria-autocomplete': 'list',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'go',
		placeholder: 'Name, acronym, question or description',
	});
	input.maxLength = QUERY_LIMIT;
	return input;
}

function drawKeys(): HTMLElement {
	const key = (name: string) => make('kbd', '', name);
	const keys = make(
		'p',
		'keys',
		...[key('↑'), ' ', key('↓'), ' choose ', key('Enter'), ' open '],
		...[key('Ctrl'), ' ', key('Enter'), ' in a new tab ', key('Esc'), ' close'],
	);
	return withAttributes(keys, { 'aria-hidden': 'true' });
}
