import { expect, test } from 'vitest';
import { parseSymbol } from './symbols.ts';

const name = (...path: string[]) => ({ key: path.at(-1), kind: 'name', path });
const text = (key: string, ...path: string[]) => ({ key, kind: 'string', path });
const keyword = (key: string, value: string | undefined, ...path: string[]) => ({
	key,
	kind: 'keyword',
	path,
	value,
});

test.each([
	['curd', [name('curd')]],
	['dairy.vat.Cutter', [name('dairy', 'vat', 'Cutter')]],
	['.shape', [name('x', 'shape')]],
	['tank.pour()', [name('tank', 'pour')]],
	['import dairy', [name('dairy')]],
	['class Vat:', [name('Vat')]],
	['def forward(self, x)', [name('forward')]],
	['max(0, x)', [text('max(0, x)')]],
	['vat.max(0, x)', [name('vat', 'max')]],
	['salt=', [keyword('salt', undefined)]],
	['salt=True', [keyword('salt', 'True')]],
	['salt: false', [keyword('salt', 'false')]],
	['size=[1, 2]', [keyword('size', '[1, 2]')]],
	['size=3', [keyword('size', undefined)]],
	['style="wet"', [{ ...text('wet'), argument: 'style' }, keyword('style', 'wet')]],
	['"style": "wet"', [{ ...text('wet'), argument: 'style' }, keyword('style', 'wet')]],
	['--salt-level 3', [{ key: 'salt_level', kind: 'keyword', path: [] }]],
	['dairy::cut.curd', [{ ...name('dairy', 'cut.curd'), isScoped: true }]],
	['.pt', [text('.pt')]],
	['wash("morge")', [text('morge', 'wash')]],
	['vat.mix(weights=)', [keyword('weights', undefined, 'vat', 'mix')]],
	['@', [{ key: '@', kind: 'operator', path: [] }]],
	['[CLS]', [text('[CLS]')]],
	['vat.json', [text('vat.json')]],
	['blue cheese', [text('blue cheese')]],
])('%s', (symbol, patterns) => {
	expect(parseSymbol(symbol)).toEqual(patterns);
});
