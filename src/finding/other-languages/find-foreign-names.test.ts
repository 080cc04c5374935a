import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { createFindForeignNames } from './find-foreign-names.ts';
import { foreignNameTable } from './name-table.ts';

const find = createFindForeignNames(
	foreignNameTable(
		testGlossary({
			network: { names: { de: 'neuronales Netz', fr: 'réseau de neurones', es: 'red neuronal' } },
			overfitting: { names: { de: 'Überanpassung', zh: '过拟合', es: 'sobreajuste' } },
			activation: { names: { fr: "fonction d'activation", ja: '活性化関数' } },
			batch: { names: { fr: 'lot', es: 'lote' } },
			attention: { summary: 'The whole lot of words counts.', names: { fr: 'précision' } },
			precision: {},
			matrix: { names: { ja: '行列', zh: '矩阵' } },
			gradient: { names: { es: 'gradiente' } },
			heat: { summary: 'A temperature.', names: { de: 'Temperatur' } },
			layer: { names: { zh: '层' } },
			token: { names: { ja: 'トークン' } },
		}),
	),
	ENGLISH,
);
const namesIn = (text: string) =>
	find(text).map(({ start, end, slug }) => `${text.slice(start, end)}: ${slug}`);

test('names are found in running text, with the endings of their language', () => {
	expect(namesIn('In tiefen neuronalen Netzen ist die Überanpassung häufig.')).toEqual([
		'neuronalen Netzen: network',
		'Überanpassung: overfitting',
	]);
	expect(namesIn('las redes neuronales y el sobreajuste')).toEqual([
		'redes neuronales: network',
		'sobreajuste: overfitting',
	]);
	expect(namesIn('Les réseaux de neurones ont une fonction d’activation.')).toEqual([
		'réseaux de neurones: network',
		'fonction d’activation: activation',
	]);
});

test('a name does not span punctuation', () => {
	expect(namesIn('La red. Neuronal no es.')).toEqual([]);
});

test('names without spaces are found inside of text', () => {
	expect(namesIn('当模型过拟合时')).toEqual(['过拟合: overfitting']);
	expect(namesIn('この活性化関数は行列を使う。')).toEqual([
		'活性化関数: activation',
		'行列: matrix',
	]);
});

test('a longer word of the same script, or a sign inside of a word, is no name', () => {
	expect(namesIn('トークンナイザ')).toEqual([]);
	expect(namesIn('三层的')).toEqual([]);
	expect(namesIn('层')).toEqual(['层: layer']);
	// Determinant, in Chinese.
	expect(namesIn('行列式')).toEqual([]);
});

test('an own word is no inflected name of another language', () => {
	expect(namesIn('gradient')).toEqual([]);
	expect(namesIn('el gradiente')).toEqual(['gradiente: gradient']);
	expect(namesIn('Temperaturen')).toEqual(['Temperaturen: heat']);
	expect(namesIn('temperature')).toEqual([]);
});

test('in a text of the own language a name counts only if it is no word of it', () => {
	expect(namesIn('This is the whole lot of it, and the precision is good.')).toEqual([]);
	expect(namesIn('In German it is called Überanpassung, or the sobreajuste of it.')).toEqual([
		'Überanpassung: overfitting',
		'sobreajuste: overfitting',
	]);
	expect(namesIn('It has a lote of it and is from the village.')).toEqual([]);
});
