import { expect, test } from 'vitest';
import { typographicQuotes } from './typographic-quotes.ts';

test.each([
	['a "rind" and a "wheel"', 'a “rind” and a “wheel”'],
	['"Brie" (or "white mold")', '“Brie” (or “white mold”)'],
	[`"It's" means "it is"`, '“It’s” means “it is”'],
	["the cow's milk, the cows' milk", 'the cow’s milk, the cows’ milk'],
	["a 'soft' cheese, said 'so'", 'a ‘soft’ cheese, said ‘so’'],
	["in the '90s, rock 'n' roll", 'in the ’90s, rock ‘n’ roll'],
	['“curly” and ’tis', '“curly” and ’tis'],
	[`the "cheesemaker's" curd–"whey"`, 'the “cheesemaker’s” curd–“whey”'],
	['call `print("curd")` or "stir"', 'call `print("curd")` or “stir”'],
	[`$$f'(x)$$ is its slope; it's positive`, `$$f'(x)$$ is its slope; it’s positive`],
	['', ''],
])('%s becomes %s', (straight, curly) => {
	expect(typographicQuotes(straight)).toBe(curly);
});

test('marks inside Hebrew words are no quotes', () => {
	expect(typographicQuotes('צה"ל')).toBe('צה"ל');
	expect(typographicQuotes("ג'בנה")).toBe("ג'בנה");
});
