import { make, makeButton, withAttributes } from './elements.ts';
import { say } from './say.ts';

/** A modal dialog that a click outside of it closes; the element is added to the page. */
export function makeDialog(
	className: string,
	label: string,
	...children: (string | Node)[]
): HTMLDialogElement {
	const dialog = make('dialog', `dialog ${className}`, ...children);
	dialog.setAttribute('aria-label', label);
	dialog.addEventListener('click', (event) => {
		if (event.target === dialog) dialog.close();
	});
	document.body.append(dialog);
	return dialog;
}

/** The same with its label as a heading and a button that closes it. */
export function makeTitledDialog(
	className: string,
	title: string,
	...children: (string | Node)[]
): HTMLDialogElement {
	return makeDialog(
		`titled ${className}`,
		title,
		make('h2', '', title),
		makeCloseButton(),
		...children,
	);
}

/** The button that closes the dialog it is in. */
export function makeCloseButton(): HTMLButtonElement {
	const close = makeButton(say('Close'), () => close.closest('dialog')!.close());
	return withAttributes(close, { class: 'close' });
}
