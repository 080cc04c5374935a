import { expect, test } from 'vitest';
import { languageOf } from '../../text/languages/language-of.ts';
import { detectInput } from './detect.ts';
import { parseQuestion } from './question.ts';

const ask = (tag: string, text: string) => {
	const language = languageOf(tag);
	const { kind, subject, sides } = parseQuestion(text, [], language);
	return [detectInput(text, language), kind, ...(sides ?? [subject])];
};

test.each([
	['es', '¿Qué es el suero?', 'suero'],
	['es', '¿qué es una cuajada?', 'cuajada'],
	['fr', "Qu'est-ce que le lactosérum ?", 'lactosérum'],
	['fr', "C'est quoi une tomme", 'tomme'],
	['pt', 'O que é o soro?', 'soro'],
	['de', 'Was ist eine Molke?', 'Molke'],
	['de', 'Was bedeutet Lab?', 'Lab'],
	['ja', 'コンテナとは何ですか', 'コンテナ'],
	['ja', '煎茶とは？', '煎茶'],
	['ja', '抹茶って何？', '抹茶'],
	['zh', '什么是绿茶？', '绿茶'],
	['zh', '绿茶是什么', '绿茶'],
	['ar', 'ما هو الجبن؟', 'جبن'],
	['ar', 'ما هي الخثارة', 'خثارة'],
])('%s: %s asks what something is', (tag, text, subject) => {
	expect(ask(tag, text)).toEqual(['question', 'definition', subject]);
});

test.each([
	['es', 'diferencia entre cuajada y suero', ['cuajada', 'suero']],
	['es', '¿Cuál es la diferencia entre la cuajada y el suero?', ['cuajada', 'suero']],
	['fr', 'Quelle est la différence entre le caillé et le lactosérum ?', ['caillé', 'lactosérum']],
	['pt', 'Qual é a diferença entre a coalhada e o soro?', ['coalhada', 'soro']],
	['de', 'Was ist der Unterschied zwischen Bruch und Molke?', ['Bruch', 'Molke']],
	['ja', '煎茶と抹茶の違いは何ですか', ['煎茶', '抹茶']],
	['ja', '煎茶と抹茶はどう違いますか？', ['煎茶', '抹茶']],
	['zh', '绿茶和红茶有什么区别？', ['绿茶', '红茶']],
	['ar', 'ما الفرق بين الجبن والزبدة؟', ['جبن', 'زبدة']],
])('%s: %s compares', (tag, text, sides) => {
	expect(ask(tag, text)).toEqual(['question', 'difference', ...sides]);
});

test.each([
	['es', '¿Cómo funciona el cuajo?', 'how', 'cuajo'],
	['es', 'ejemplo de cuajada', 'example', 'cuajada'],
	['fr', 'comment fonctionne la présure', 'how', 'présure'],
	['pt', 'como funciona o coalho?', 'how', 'coalho'],
	['de', 'Wie funktioniert Lab?', 'how', 'Lab'],
	['ja', '玉露の仕組みは？', 'how', '玉露'],
	['ja', 'なぜ抹茶は重要ですか', 'why', '抹茶'],
	['zh', '发酵的原理是什么', 'how', '发酵'],
	['ar', 'كيف يعمل المنفحة؟', 'how', 'منفحة'],
])('%s: %s asks for more', (tag, text, kind, subject) => {
	expect(ask(tag, text)).toEqual(['question', kind, subject]);
});
