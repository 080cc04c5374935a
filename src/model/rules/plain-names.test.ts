import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { plainNames } from './plain-names.ts';
import { testContent } from './test-content.ts';

const check = (title: string) =>
	applyRules([plainNames], testContent({ a: { title } })).map(
		({ field, message, hint }) => `${field}: ${message}. ${hint}`,
	);

test.each([
	'Soft curd',
	'Bayes’ theorem',
	'“Soft” curd',
	'Qu’est-ce que c’est\u00A0?',
	'«\u00A0Fromage\u00A0»',
	'チーズ\u3000圧搾',
	'می\u200Cخواهم',
	'👩\u200D🍳',
])('%s is a name', (title) => expect(check(title)).toEqual([]));

test('the odd character is named', () => {
	expect(check('Soft\u00A0curd')).toEqual([
		'title: "Soft\u00A0curd" has a U+00A0 no-break space. Write Soft curd',
	]);
	expect(check('Soft\u00ADcurd')[0]).toMatch(/U\+00AD soft hyphen\. Write Softcurd$/);
	expect(check('Soft\u200Ccurd')[0]).toMatch(/U\+200C zero-width non-joiner/);
	expect(check('“Curd”')[0]).toMatch(/U\+201C left double quotation mark\. Write Curd,/);
});
