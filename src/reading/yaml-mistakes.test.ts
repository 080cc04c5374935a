import { expect, test } from 'vitest';
import { parseYaml } from './front-matter.ts';

const mistakes = (yaml: string) =>
	parseYaml(yaml).errors.map(({ line, message, hint }) => `${line} ${message}. ${hint}`);

test.each([
	['a: b\n\tc: d\n', '2 a tab indents the line. Indent it with spaces'],
	['a: %b\n', '1 a value cannot begin with %. Put the whole value in quotes: "..."'],
	['a: [b\nc: d\ne: [f]\n', '1 the [ is not closed. Write ] at its end'],
	['a: {b: c\nd: e\n', '1 the { is not closed. Write } at its end'],
	['a: x\nb: "y\nc: "z"\n', '2 the quote " is not closed. Write " at its end'],
	["a: it's\nb: 'y\n", "2 the quote ' is not closed. Write ' at its end"],
	[
		'a: [C #1]\nb: c\n',
		'1 the [ is not closed. Put a value with # in quotes, because a comment begins there',
	],
	['a: b\nc:d\ne: f\n', '2 there is no blank after "c:". Write c: d'],
	['a = b\nc: d\n', '1 a field has a colon, not "=". Write a: b'],
	['a:\u00A0b\nc: d\n', '1 the line has a U+00A0 no-break space. Write a: b'],
	['a: b: c\n', '1 a colon and a blank inside of the value. Put the whole value in quotes: "..."'],
	[
		'a: b\n c: d\n',
		'2 the line is indented like part of the field above. Remove the blanks before "c"',
	],
	['a: *b* c\n', '1 a value that begins with * is not text. Put the whole value in quotes: "..."'],
	[
		"a: 'it's'\n",
		"1 the value goes on after its second '. Put the whole value in quotes of the other kind",
	],
])('%j', (yaml, mistake) => expect(mistakes(yaml)[0]).toBe(mistake));

test('one mistake is reported once, and every repeated field', () => {
	expect(mistakes('a:\n\tb: 1\n\tc: 2\n')).toHaveLength(1);
	expect(mistakes('a: 1\na: 2\na: 3\n')).toHaveLength(2);
});
