import { QUERY_LIMIT } from '../../finding/search/bounds.ts';
import { makeCloseButton, makeDialog } from '../shared/dialog.ts';
import { make, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';

/** The elements of the search dialog. */
export interface SearchFrame {
	dialog: HTMLDialogElement;
	form: HTMLFormElement;
	input: HTMLInputElement;
	status: HTMLElement;
	listbox: HTMLElement;
	footer: HTMLElement;
}

const LISTBOX = 'search-options';

/** Creates the empty search dialog. */
export function drawSearchFrame(): SearchFrame {
	const input = drawInput();
	const form = withAttributes(make('form', '', input, makeCloseButton()), { role: 'search' });
	const status = withAttributes(make('p', 'status'), { role: 'status' });
	const listbox = withAttributes(make('div', 'options'), {
		role: 'listbox',
		id: LISTBOX,
		'aria-label': say('Results'),
	});
	const footer = make('p', 'search-footer');
	const parts = [form, status, listbox, footer, drawKeys()];
	const dialog = makeDialog('search-dialog', say('Search'), ...parts);
	return { dialog, form, input, status, listbox, footer };
}

function drawInput(): HTMLInputElement {
	const input = withAttributes(make('input', ''), {
		type: 'search',
		role: 'combobox',
		'aria-label': say('Search'),
		'aria-expanded': 'false',
		'aria-controls': LISTBOX,
		'aria-autocomplete': 'list',
		autocomplete: 'off',
		autocapitalize: 'none',
		spellcheck: 'false',
		enterkeyhint: 'go',
		placeholder: say('Name, acronym, question or description'),
	});
	input.maxLength = QUERY_LIMIT;
	return input;
}

function drawKeys(): HTMLElement {
	const key = (name: string) => make('kbd', '', name);
	const keys = make(
		'p',
		'keys',
		key('↑'),
		' ',
		key('↓'),
		` ${say('choose')} `,
		key('Enter'),
		` ${say('open')} `,
		key('Ctrl'),
		' ',
		key('Enter'),
		` ${say('in a new tab')} `,
		key('Esc'),
		` ${say('close')}`,
	);
	return withAttributes(keys, { 'aria-hidden': 'true' });
}
