/** One thing that can be chosen in a listbox. */
export interface Choice {
	content: readonly (string | Node)[];
	/** Where it leads, as a link; without it, choosing it calls `act`. */
	href?: string;
	act?: () => void;
}

export interface ChoiceGroup {
	name: string;
	choices: readonly Choice[];
}

/**
 * The listbox of a combobox: groups of options one of which is active.
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
		// Choosing must not take the focus from the input, or closing would lose it.
		listbox.addEventListener('mousedown', (event) => event.preventDefault());
	}

	/** Shows other groups; what was active stays so, unless `restart` moves to the first option. */
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

	/** The choice of an option or of something in it. */
	choiceAt(target: Element): Choice | undefined {
		return this.choices[this.options.findIndex((option) => option.contains(target))];
	}

	/** Moves the active option by a key; whether the key does so. */
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
		const group = document.createElement('div');
		group.role = 'group';
		const heading = document.createElement('div');
		heading.id = `${this.listbox.id}-group-${groupIndex}`;
		heading.className = 'group-name';
		heading.role = 'presentation';
		heading.textContent = name;
		group.setAttribute('aria-labelledby', heading.id);
		group.append(heading, ...choices.map((choice) => this.drawOption(choice)));
		return group;
	}

	private drawOption({ content, href }: Choice): HTMLElement {
		const option = document.createElement(href === undefined ? 'div' : 'a');
		if (option instanceof HTMLAnchorElement) {
			option.href = href!;
			// The input keeps the focus.
			option.tabIndex = -1;
		}
		option.role = 'option';
		option.id = `${this.listbox.id}-${this.options.length}`;
		option.setAttribute('aria-selected', 'false');
		option.append(...content);
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
		// The first option brings the heading of its group along.
		(this.index === 0 ? this.listbox.firstElementChild! : option).scrollIntoView({
			block: 'nearest',
		});
	}
}
