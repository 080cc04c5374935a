import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { createFindForeignNames } from './find-foreign-names.ts';
import { foreignNameTable } from './name-table.ts';
import { createTranslateQuestion } from './translate-question.ts';

const glossary = testGlossary({
	overfitting: { names: { de: 'Überanpassung', zh: '过拟合', es: 'sobreajuste' } },
	precision: { names: { es: 'precisión' } },
	recall: { names: { es: 'exhaustividad', zh: '召回率' } },
});
const translate = createTranslateQuestion(
	createFindForeignNames(foreignNameTable(glossary), ENGLISH),
	(slug) => glossary.terms.get(slug)!.title,
	(stem) => stem === 'small',
	ENGLISH,
);

test('in a question of the own language only the name changes', () => {
	expect(translate('what is Überanpassung')).toBe('what is Overfitting');
	expect(translate('why does Überanpassung with small')).toBe('why does Overfitting with small');
	expect(translate('what is recall')).toBe('what is recall');
});

test('of a question in another language the titles are left', () => {
	expect(translate('was ist Überanpassung?')).toBe('Overfitting');
	expect(translate('¿qué es el sobreajuste?')).toBe('Overfitting');
	expect(translate('什么是过拟合')).toBe('Overfitting');
	expect(translate('召回率中的过拟合')).toBe('Overfitting');
	expect(translate('diferencia entre precisión y exhaustividad')).toBe('Precision vs Recall');
});
