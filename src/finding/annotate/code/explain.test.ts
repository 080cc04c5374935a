import { describe, expect, test } from 'vitest';
import { testGlossary } from '../../../model/test-glossary.ts';
import { lexicon } from '../lexicon.ts';
import { createExplain } from './explain.ts';

const explain = createExplain(
	lexicon(
		testGlossary({
			curd: { symbols: ['dairy.vat.CurdCutter', 'cut_size=', 'import dairy'] },
			milk: { symbols: ['dairy.MilkTank', 'tank.pour()'], related: ['curd'] },
			brine: { symbols: ['salt=', '@', 'style="wet"'], related: ['curd'] },
			rind: { symbols: ['wash("morge")', 'rind_wash_interval'] },
		}),
	),
);
const read = (code: string) =>
	explain(code).map(({ start, end, slugs }) => `${code.slice(start, end)}>${slugs[0]}`);

describe('Python', () => {
	test('follows imports and aliases', () => {
		expect(read('import dairy.vat as v\nc = v.CurdCutter(cut_size=3)')).toEqual([
			'dairy>curd',
			'CurdCutter>curd',
			'cut_size>curd',
		]);
		expect(read('from dairy import MilkTank as T')).toEqual(['dairy>curd', 'MilkTank>milk']);
	});

	test('a name imported from another module is not the symbol', () => {
		expect(read('from bank import vat\nvat.pour()')).toEqual([]);
	});

	test('generic identifiers count only next to certain ones', () => {
		expect(read('cook(salt=1)')).toEqual([]);
		expect(read('from dairy.vat import CurdCutter\ncook(salt=1)')).toContain('salt>brine');
	});

	test('an argument can require a value', () => {
		const certain = 'from dairy.vat import CurdCutter\n';
		expect(read(`${certain}f(style="wet")`)).toContain('style>brine');
		expect(read(`${certain}f(style="dry")`)).not.toContain('style>brine');
	});

	test('ignores comments, and strings unless a symbol is a string', () => {
		expect(read('# CurdCutter\nx = "MilkTank of CurdCutter"')).toEqual([]);
		expect(read('wash("morge")\nrind_wash_interval = 3')).toEqual(['rind_wash_interval>rind']);
	});
});

test('reads JavaScript and configuration files by the same rules', () => {
	expect(read('const c = new CurdCutter({ cut_size: 3 });')).toEqual(['CurdCutter>curd']);
	expect(read('{ "rind_wash_interval": 3 }')).toEqual(['rind_wash_interval>rind']);
	expect(read('cheese:\n  rind_wash_interval: 3\n')).toEqual(['rind_wash_interval>rind']);
});

test('reads what it can of code that does not parse', () => {
	expect(read('c = CurdCutter((\n')).toEqual(['CurdCutter>curd']);
});
