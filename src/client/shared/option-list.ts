import { make, withAttributes } from './elements.ts';

/** An option of a listbox. */
export interface Choice {
	content: readonly (string | Node)[];
	/** Link target. Without it, choosing the option calls `act`. */
	href?: string;
	act?: () => void;
}

export interface ChoiceGroup {
	name: string;
	choices: readonly Choice[];
}

/**
 * The listbox of a combobox: grouped options, one of which is active.
 *
 * Pattern: https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
 */
export class OptionList {
	private choices: Choice[] = [];
	private options: HTMLElement[] = [];
	private index = -1;

	private readonly listbox: HTMLElement;
	private readonly input: HTMLInputElement;

	constructor(listbox: HTMLElement, input: HTMLInputElement) {
		this.listbox = listbox;
		this.input = input;
		// Keep the focus in the input while choosing with the mouse.
		listbox.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** Replaces the options. Keeps the active index unless `restart` is set. */
	show(groups: readonly ChoiceGroup[], restart: boolean): void {
		this.choices = groups.flatMap(({ choices }) => choices);
		this.options = [];
		this.listbox.replaceChildren(
			...groups
				.filter(({ choices }) => choices.length > 0)
				.map((group, i) => this.drawGroup(group, i)),
		);
		this.input.setAttribute('aria-expanded', String(this.options.length > 0));
		this.activate(restart ? 0 : this.index);
	}

	get active(): Choice | undefined {
		return this.choices[this.index];
	}

	/** The choice whose option contains an element. */
	choiceAt(target: Element): Choice | undefined {
		return this.choices[this.options.findIndex((option) => option.contains(target))];
	}

	/** Moves the active option with a key. Returns whether it handled the key. */
	move(key: string): boolean {
		const last = this.options.length - 1;
		const targets: Partial<Record<string, number>> = {
			ArrowDown: this.index >= last ? 0 : this.index + 1,
			ArrowUp: this.index <= 0 ? last : this.index - 1,
			PageDown: Math.min(last, this.index + 5),
			PageUp: Math.max(0, this.index - 5),
			Home: 0,
			End: last,
		};
		const target = targets[key];
		if (target === undefined || last < 0) return false;
		this.activate(target);
		return true;
	}

	private drawGroup({ name, choices }: ChoiceGroup, groupIndex: number): HTMLElement {
		const id = `${this.listbox.id}-group-${groupIndex}`;
		const heading = withAttributes(make('div', 'group-name', name), { id, role: 'presentation' });
		const group = make('div', '', heading, ...choices.map((choice) => this.drawOption(choice)));
		return withAttributes(group, { role: 'group', 'aria-labelledby': id });
	}

	private drawOption({ content, href }: Choice): HTMLElement {
		// Keep the focus in the input.
		const link = href === undefined ? {} : { href, tabindex: '-1' };
		const option = withAttributes(make(href === undefined ? 'div' : 'a', '', ...content), {
			...link,
			role: 'option',
			id: `${this.listbox.id}-${this.options.length}`,
			'aria-selected': 'false',
		});
		this.options.push(option);
		return option;
	}

	private activate(index: number): void {
		this.options[this.index]?.setAttribute('aria-selected', 'false');
		this.index = Math.min(index, this.options.length - 1);
		const option = this.options[this.index];
		if (!option) return this.input.removeAttribute('aria-activedescendant');
		option.setAttribute('aria-selected', 'true');
		this.input.setAttribute('aria-activedescendant', option.id);
		// Also reveal the group heading above the first option.
		(this.index === 0 ? this.listbox.firstElementChild! : option).scrollIntoView({
			block: 'nearest',
		});
	}
}
