import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { detectInput } from './detect.ts';

test.each([
	['what is curd?', 'question'],
	['curd', 'question'],
	['curd vs whey', 'question'],
	['my cheese is too soft, how much rennet does it need', 'question'],
	['The curd is cut. It rests, and the whey runs off. Then salt is added to it.', 'text'],
	['Note: the milk is warm.\nThen it sets, slowly, over an hour or so.', 'text'],
	['import dairy\nvat = dairy.Vat(size=3)', 'code'],
	['const vat = new Vat();', 'code'],
	['{ "salt": 3 }', 'code'],
	['vat:\n  size: 3\n  salt: true', 'code'],
] as const)('%s is %s', (input, kind) => {
	expect(detectInput(input, ENGLISH)).toBe(kind);
});

const repeat = (count: number, word = 'curd') => Array(count).fill(word).join(' ');

test.each([
	['', 'question'],
	[repeat(12), 'question'],
	[repeat(13), 'text'],
	['Curd sets.', 'text'],
	['Curd sets!', 'text'],
	[`what ${repeat(69)}`, 'question'],
	[`what ${repeat(70)}`, 'text'],
	[`what ${'x'.repeat(995)}`, 'question'],
	[`what ${'x'.repeat(996)}`, 'text'],
	['import dairy\nplain words', 'question'],
	['import dairy;\nplain words', 'code'],
	['import dairy;\nplain words\nmore words', 'question'],
	['import dairy', 'question'],
	['return', 'question'],
	['the curd that we cut is set by rennet(x);', 'question'],
	['the curd that we cut is set by rennet(x);\ncut(x);', 'code'],
	[`${'a'.repeat(300)}${' '.repeat(300)}x = 1;`, 'code'],
] as const)('%# is %s', (input, kind) => {
	expect(detectInput(input, ENGLISH)).toBe(kind);
});

test('pasted HTML is text', () => {
	const html = '<div class="post">\n<p>We cut the <b>curd</b> and press it for a day.</p>\n</div>';
	expect(detectInput(html, ENGLISH)).toBe('text');
});
