import { expect, test } from 'vitest';
import { orderChoices } from './order-choices.ts';
import type { InlineText, Question } from './source.ts';

const inline = (text: string): InlineText => ({ html: [text], markdown: [text] });

function asked(...texts: string[]): Question {
	const choices = texts.map((text, index) => ({ text: inline(text), isCorrect: index === 0 }));
	return { prompt: inline('What?'), explanation: inline('So.'), answer: { choices } };
}

function shown({ answer }: Question): string[] {
	return 'choices' in answer ? answer.choices.map(({ text }) => String(text.markdown[0])) : [];
}

test('numbers are asked as they grow', () => {
	expect(shown(orderChoices(asked('100 times', '2 times', '1,000 times', '-3')))).toEqual([
		'-3',
		'2 times',
		'100 times',
		'1,000 times',
	]);
});

test('the place of a choice says nothing about where its author wrote it', () => {
	const texts = ['Milk', 'Cream', 'Whey', 'Curd'];
	const order = shown(orderChoices(asked(...texts)));
	expect(order.toSorted()).toEqual(texts.toSorted());
	expect(shown(orderChoices(asked(...texts.toReversed())))).toEqual(order);
	const firsts = Array.from({ length: 60 }, (_, index) => {
		const right = `Right ${index}`;
		return shown(orderChoices(asked(right, `Wrong ${index}`, `Other ${index}`)))[0] === right;
	});
	const share = firsts.filter(Boolean).length / firsts.length;
	expect(share).toBeGreaterThan(0.15);
	expect(share).toBeLessThan(0.55);
});

test('a number has no order', () => {
	const answer = { value: 4, shown: '4', tolerance: 0, code: '4', codeHtml: '' };
	const question = { ...asked(), answer };
	expect(orderChoices(question)).toBe(question);
});
