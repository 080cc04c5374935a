import { expect, test } from 'vitest';
import type { CodeLanguage } from './parse.ts';
import { parseProgram } from './parse.ts';

const errorsOf = (code: string) => parseProgram(code, 'python').map(({ errors }) => errors);
/** The language in which the program has the syntax tree that it was given. */
const languageOf = (code: string) => {
	const treeOf = (language?: CodeLanguage) => String(parseProgram(code, language)[0]!.tree);
	return (['python', 'javascript'] as const).filter((language) => treeOf(language) === treeOf());
};

test('the language is the one with fewer errors, Python if both have none', () => {
	expect(languageOf('const vat = new Vat();')).toEqual(['javascript']);
	expect(languageOf('def cut(x):\n\treturn x')).toEqual(['python']);
	expect(languageOf('x = 1')).toEqual(['python']);
	expect(parseProgram('')).toEqual([]);
});

test('errors are counted by their characters, and each is two more', () => {
	expect(errorsOf('curd = 1')).toEqual([0]);
	expect(errorsOf('curd = ?? 1')).toEqual([4]);
});

test('parsing stops after three bad chunks in a row', () => {
	const bad = '? '.repeat(2500);
	const good = `${'a = 1\n'.repeat(833)}\n\n`;
	expect(errorsOf(bad.repeat(5))).toHaveLength(3);
	expect(errorsOf(bad.repeat(2) + good + bad.repeat(2))).toHaveLength(5);
});
