import { OptionList } from '../option-list.ts';
import { loadSearch } from '../search-engine.ts';
import type { MapModel, Node } from './model.ts';

const MOST = 8;

/** The box that flies to a term: a combobox over the same search as everywhere. */
export function connectMapSearch(
	box: HTMLElement,
	model: MapModel,
	flyTo: (node: Node) => void,
): void {
	const input = box.querySelector('input')!;
	const listbox = box.querySelector<HTMLElement>('.options')!;
	const options = new OptionList(listbox, input);
	box.hidden = false;
	const close = () => {
		listbox.hidden = true;
		options.show([], true);
	};
	const choose = (node: Node) => {
		input.value = node.title;
		close();
		flyTo(node);
	};
	input.addEventListener('input', () => {
		const query = input.value;
		if (query.trim() === '') return close();
		void loadSearch().then((search) => {
			if (query !== input.value) return;
			const nodes = search
				.find(query)
				.results.filter(({ group }) => group === 'Terms')
				.flatMap(({ path }) => model.bySlug.get(path.split('/')[1]!) ?? [])
				.slice(0, MOST);
			listbox.hidden = nodes.length === 0;
			const choices = nodes.map((node) => ({ content: [node.title], act: () => choose(node) }));
			options.show([{ name: 'Terms', choices }], true);
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
