import styles from '../../styles/try.css?url';
import { makeButton } from '../shared/elements.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { loadWords, say } from '../shared/say.ts';
import { addSlider } from './slider.ts';

/** Adds a button to the examples of the page, and a slider to figures in which a number may move. */
export async function offerTrying(): Promise<void> {
	await Promise.all([loadStyles(styles), loadWords()]);
	for (const code of document.querySelectorAll('.run-example .language-js > code')) {
		const example = code.closest<HTMLElement>('.run-example')!;
		const button = makeButton(say('Edit and run'), () => {
			void import('./edit-example.ts').then(({ editExample }) => editExample(example, button));
		});
		button.className = 'try-edit';
		example.querySelector('.code + div')!.prepend(button);
	}
	for (const figure of document.querySelectorAll<HTMLElement>('[data-vary]')) addSlider(figure);
}
