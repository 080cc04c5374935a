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
