import { describe, expect, test } from 'vitest';
import { matchSymbol, nameSimilarity } from './match-symbol.ts';
import type { CodeToken } from './code-token.ts';
import { parseSymbol } from './symbols.ts';

const token = (kind: CodeToken['kind'], path: string, rest: Partial<CodeToken> = {}): CodeToken => {
	const parts = path.split('.');
	const text = parts.at(-1)!;
	return { start: 0, end: 0, text, kind, path: parts, imported: false, callee: [], ...rest };
};
const imported = { imported: true };
const call = (path: string) => ({ callee: path.split('.') });
/** The match as `strength`, with an exclamation mark if it is sure. */
const match = (symbol: string, of: CodeToken) => {
	const found = matchSymbol(of, parseSymbol(symbol)[0]!);
	return found && `${found.strength}${found.sure ? '!' : ''}`;
};

describe('operators', () => {
	test('match only themselves', () => {
		expect(match('@', token('operator', '@'))).toBe('1');
		expect(match('@', token('name', 'a'))).toBeUndefined();
		expect(match('curd', token('operator', '@'))).toBeUndefined();
	});
});

describe('strings', () => {
	test.each([
		['[CLS]', token('string', '[CLS]'), '2'],
		['blue-cheese', token('string', 'blue-cheese'), '2!'],
		['blue-cheese', token('name', 'blue-cheese'), '2'],
		['blue-cheese', token('name', 'a.blue-cheese'), undefined],
		['blue-cheese', token('keyword', 'blue-cheese'), undefined],
		['"curd"', token('name', 'curd'), undefined],
		['wash("morge")', token('string', 'morge', call('vat.wash')), '2'],
		['wash("morge")', token('string', 'morge', call('vat.dry')), undefined],
		['wash("morge")', token('string', 'morge'), undefined],
	])('%s', (symbol, of, expected) => {
		expect(match(symbol, of)).toBe(expected);
	});
});

describe('a name in a string', () => {
	test.each([
		['CurdCutter', '1!'],
		['cut_size', '1'],
		['cut_curd_size', '1!'],
		['curd', undefined],
	])('%s', (symbol, expected) => {
		expect(match(symbol, token('string', symbol))).toBe(expected);
	});
	test('an argument does not count', () => {
		expect(match('cut_size=', token('string', 'cut_size'))).toBeUndefined();
	});
});

describe('arguments', () => {
	test.each([
		['salt=', token('keyword', 'salt'), '1.2'],
		['cut_curd_size=', token('keyword', 'cut_curd_size'), '1.2!'],
		['salt=', token('name', 'salt'), '0.8'],
		['salt=', token('name', 'salt', imported), undefined],
		['salt=', token('name', 'a.salt'), undefined],
		['salt=', token('keyword', 'salt', imported), '1.2'],
		['mix(salt=)', token('keyword', 'salt', call('vat.mix')), '3!'],
		['mix(salt=)', token('keyword', 'salt', call('vat.pour')), undefined],
		['salt=True', token('keyword', 'salt', { value: 'true' }), '1.2'],
		['salt=True', token('keyword', 'salt', { value: '"True"' }), '1.2'],
		['salt=True', token('keyword', 'salt', { value: 'False' }), undefined],
		['salt=True', token('keyword', 'salt'), undefined],
		['salt=True', token('keyword', 'salt', { value: '\'True"' }), undefined],
	])('%s', (symbol, of, expected) => {
		expect(match(symbol, of)).toBe(expected);
	});

	test('the value of a string may have quotes', () => {
		const [, style] = parseSymbol('style="wet"');
		const matchesValue = (value: string) =>
			matchSymbol(token('keyword', 'style', { value }), style!) !== undefined;
		expect(['wet', '"wet"', "'WET'"].map(matchesValue)).toEqual([true, true, true]);
		expect(['"wet', '"wetter"', '""wet""'].map(matchesValue)).toEqual([false, false, false]);
	});
});

describe('single names', () => {
	test.each([
		['curd', token('name', 'curd'), '1'],
		['CurdCutter', token('name', 'CurdCutter'), '1!'],
		['cut_curd_size', token('name', 'cut_curd_size'), '1!'],
		['cut_size', token('name', 'cut_size'), '1'],
		['_cut_size_', token('name', '_cut_size_'), '1'],
		['curd2Cutter', token('name', 'curd2Cutter'), '1!'],
		['dairy', token('name', 'dairy', imported), '1.5!'],
		['curd', token('name', 'dairy.curd', imported), '1.5'],
		['curd', token('keyword', 'curd', imported), '1'],
	])('%s', (symbol, of, expected) => {
		expect(match(symbol, of)).toBe(expected);
	});
});

describe('dotted names', () => {
	test.each([
		['vat.CurdCutter', token('name', 'CurdCutter'), '1!'],
		['vat.cut', token('name', 'cut'), undefined],
		['dairy.vat.cut', token('name', 'dairy.vat.cut', imported), '2!'],
		['dairy.vat.cut', token('name', 'dairy.tank.cut', imported), '1.8!'],
		['dairy.vat.cut', token('name', 'bank.vat.cut', imported), undefined],
		['dairy.vat.cut', token('name', 'a.vat.cut'), '2'],
		['dairy.vat.CurdCutter', token('name', 'a.vat.CurdCutter'), '2!'],
		['dairy.vat.CurdCutter', token('name', 'a.b.CurdCutter'), '0.9!'],
		['dairy.vat.cut', token('name', 'a.b.cut'), undefined],
		['dairy.Vat.cut', token('name', 'a.b.cut'), '0.9'],
		['vat.cut', token('name', 'my.cut'), '0.9'],
		['.cut', token('name', 'my.cut'), '0.9'],
		['vat2.cut', token('name', 'my.cut'), undefined],
	])('%s', (symbol, of, expected) => {
		expect(match(symbol, of)).toBe(expected);
	});
});

test('similarity to the names of a term', () => {
	const entry = {
		slug: 'blue-cheese',
		title: 'Blue cheese',
		names: ['Bleu', 'BC', 'Curd'],
		covers: [],
		everyday: [],
		symbols: [],
		related: [],
	};
	expect(nameSimilarity('blue_cheese', entry)).toBe(1);
	expect(nameSimilarity('BLEU', entry)).toBe(1);
	expect(nameSimilarity('curd_cut', entry)).toBeCloseTo(0.7 * (4 / 7) + 0.2);
	expect(nameSimilarity('bc', entry)).toBe(0);
	expect(nameSimilarity('cur', entry)).toBe(0);
});
