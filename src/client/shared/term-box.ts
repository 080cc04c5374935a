import { fullInputNote, QUERY_LIMIT } from '../../finding/search/bounds.ts';
import { loadIndex } from '../search/load-index.ts';
import { OptionList } from './option-list.ts';
import { say } from './say.ts';

const MAX_OPTIONS = 8;

/**
 * Turns an input and its listbox into a combobox for choosing a term.
 *
 * @param choose Called with the slug of the chosen term; the input shows its title.
 */
export function connectTermBox(box: HTMLElement, choose: (slug: string) => void): void {
	const input = box.querySelector('input')!;
	const listbox = box.querySelector<HTMLElement>('.options')!;
	const status = box.querySelector('[role="status"]')!;
	const options = new OptionList(listbox, input);
	input.maxLength = QUERY_LIMIT;
	const close = () => {
		listbox.hidden = true;
		options.show([], true);
	};
	const select = (slug: string, title: string) => {
		input.value = title;
		close();
		choose(slug);
	};
	input.addEventListener('input', () => {
		const query = input.value;
		status.textContent = fullInputNote(query, say);
		if (query.trim() === '') return close();
		void loadIndex().then((index) => {
			if (query !== input.value) return;
			const found = index
				.list(query)
				.results.filter(({ group }) => group === 'Terms')
				.slice(0, MAX_OPTIONS);
			listbox.hidden = found.length === 0;
			const choices = found.map(({ title, slug }) => ({
				content: [title],
				act: () => select(slug!, title),
			}));
			options.show([{ name: say('Terms'), choices }], true);
		});
	});
	input.addEventListener('keydown', (event) => {
		if (event.key === 'Escape') return close();
		if (event.key === 'Enter') options.active?.act?.();
		else if (!options.move(event.key)) return;
		event.preventDefault();
	});
	listbox.addEventListener('click', (event) => options.choiceAt(event.target as Element)?.act?.());
	input.addEventListener('blur', close);
}
