import { make, makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import type { Outcome } from './sandbox.ts';
import { tryBlock } from './sandbox.ts';

/** Opens the code of an example in an editor until it is reset. */
export function editExample(example: HTMLElement, opener: HTMLElement): void {
	const code = example.querySelector<HTMLElement>('.language-js > code')!;
	const pre = code.parentElement!;
	const samp = example.querySelector<HTMLElement>('samp')!;
	const label = samp.closest('div')!.querySelector<HTMLElement>('.code-language')!;
	const [original, printed, named] = [[...code.childNodes], samp.textContent, label.textContent];
	const lines = code.textContent.split('\n').length;
	const hint = make('span', 'try-hint', say('Ctrl+Enter runs the code.'));
	hint.id = `try-${crypto.randomUUID()}`;
	const editor = withAttributes(make('textarea', 'try-code'), {
		'aria-label': say('Code of the example'),
		'aria-describedby': hint.id,
		rows: String(lines + 1),
		dir: 'ltr',
		spellcheck: 'false',
		autocapitalize: 'off',
		autocomplete: 'off',
		wrap: 'off',
	});
	editor.value = code.textContent;
	let run = 0;

	const start = async () => {
		const turn = ++run;
		bar.setAttribute('aria-busy', 'true');
		const outcome = await tryBlock({ kind: 'run', code: editor.value });
		if (turn !== run) return;
		bar.removeAttribute('aria-busy');
		samp.classList.toggle('try-error', 'error' in outcome);
		label.textContent = 'error' in outcome ? say('Error') : say('Output of your version');
		samp.textContent = textOf(outcome);
	};
	const reset = () => {
		run++;
		editor.remove();
		bar.remove();
		code.replaceChildren(...original);
		pre.hidden = opener.hidden = false;
		samp.classList.remove('try-error');
		[samp.textContent, label.textContent] = [printed, named];
		opener.focus();
	};
	const bar = make(
		'div',
		'try-bar',
		makeButton(say('Run'), () => void start()),
		makeButton(say('Reset'), reset),
		hint,
	);
	editor.addEventListener('input', () => {
		// What is copied is what is read.
		code.textContent = editor.value;
	});
	editor.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
		event.preventDefault();
		void start();
	});
	withAttributes(samp.parentElement!, { 'aria-live': 'polite' });
	pre.hidden = opener.hidden = true;
	pre.after(editor);
	example.querySelector('.code')!.after(bar);
	editor.focus();
	editor.setSelectionRange(0, 0);
}

function textOf(outcome: Outcome): string {
	if ('output' in outcome) return outcome.output;
	if (!('error' in outcome)) return '';
	const { error, line } = outcome;
	return line > 0 ? say('Line {line}: {error}', { line, error }) : error;
}
