import { isNear, parseTypedNumber } from '../../learning/typed-number.ts';
import { make, makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';

/**
 * Lets readers answer a question of a page and tells them whether they are right. Without it, the
 * answer is folded below the question.
 *
 * @param question An element as `_Question.astro` prints it.
 * @param onAnswered Called once.
 */
export function makeAnswerable(
	question: HTMLElement,
	onAnswered: (isRight: boolean) => void,
): void {
	const id = question.dataset['question']!;
	const prompt = question.querySelector('.prompt')!;
	prompt.id = `prompt-${id}`;
	const answer = question.querySelector<HTMLDetailsElement>('.answer')!;
	const verdict = withAttributes(make('p', 'verdict'), { role: 'status' });
	const choices = question.querySelector<HTMLOListElement>('.choices');
	const input = choices ? addChoices(choices, prompt.id) : addNumber(question, id);
	const check = makeButton(say('Check'), () => {
		const isRight = input.check();
		if (isRight === undefined) return void (verdict.textContent = input.hint);
		const right = answer.querySelector('strong')!.textContent.trim();
		verdict.textContent = isRight ? say('Right.') : say('Not right: {answer}', { answer: right });
		verdict.dataset['right'] = String(isRight);
		check.remove();
		answer.open = true;
		// The button had the focus.
		verdict.tabIndex = -1;
		verdict.focus();
		onAnswered(isRight);
	});
	input.element.addEventListener('keydown', (event) => {
		if (event.key !== 'Enter' || !check.isConnected) return;
		event.preventDefault();
		check.click();
	});
	answer.before(make('div', 'answering', ...input.row, check), verdict);
}

interface Input {
	/** What listens for the enter key. */
	element: HTMLElement;
	/** What is shown before the button. */
	row: readonly HTMLElement[];
	/** What to say if there is no answer yet. */
	hint: string;
	/** Whether the answer is right; undefined without one. */
	check(): boolean | undefined;
}

function addChoices(list: HTMLOListElement, promptId: string): Input {
	const { answer = '', question = '' } = list.closest<HTMLElement>('[data-question]')!.dataset;
	const radios = [...list.children].map((item, index) => {
		const radio = withAttributes(make('input', ''), {
			type: 'radio',
			name: `answer-${question}`,
			value: String(index),
		});
		item.replaceChildren(make('label', '', radio, make('span', '', ...item.childNodes)));
		return radio;
	});
	const group = withAttributes(make('fieldset', ''), { 'aria-labelledby': promptId });
	list.replaceWith(group);
	group.append(list);
	return {
		element: group,
		row: [],
		hint: say('Choose an answer.'),
		check: () => {
			const chosen = radios.findIndex(({ checked }) => checked);
			if (chosen < 0) return undefined;
			for (const radio of radios) radio.disabled = true;
			const [item, right] = [list.children[chosen]!, list.children[Number(answer)]!];
			right.classList.add('right');
			if (item === right) return true;
			item.classList.add('wrong');
			const why = list.closest('[data-question]')!.querySelector(`[data-choice="${chosen}"] span`)!;
			item.append(make('p', 'why', ...why.cloneNode(true).childNodes));
			return false;
		},
	};
}

function addNumber(question: HTMLElement, id: string): Input {
	const { answer, tolerance, unit } = question.dataset;
	const input = withAttributes(make('input', 'field'), {
		id: `number-${id}`,
		inputmode: 'decimal',
		autocomplete: 'off',
	});
	const label = withAttributes(make('label', '', say('Your answer')), { for: input.id });
	return {
		element: input,
		row: [label, input, ...(unit ? [make('span', 'unit', unit)] : [])],
		hint: say('Type a number.'),
		check: () => {
			const value = parseTypedNumber(input.value, document.documentElement.lang, unit);
			if (value === undefined) return undefined;
			input.readOnly = true;
			return isNear(value, Number(answer), Number(tolerance));
		},
	};
}
