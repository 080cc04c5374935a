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

describe('languages without a parser', () => {
	const plain = createExplain(
		lexicon(
			testGlossary({
				curd: { title: 'Curd cutting', symbols: ['cut_size=', 'dairy::cut.curd', 'dairy::Cutter'] },
				brine: { symbols: ['brine_strength_percent=', 'style="wet"', 'salt='], related: ['curd'] },
				rind: { symbols: ['.pt', '<=>', 'rind_wash_interval'], related: ['curd'] },
			}),
		),
	);
	const found = (code: string) =>
		plain(code).map(({ start, end, slugs }) => `${code.slice(start, end)}>${slugs[0]}`);

	test('settings in YAML, with their values', () => {
		expect(
			found('vat:\n  brine_strength_percent: 3\n  rind_wash_interval: 2\n  style: wet'),
		).toEqual([
			'brine_strength_percent>brine',
			'rind_wash_interval>rind',
			'style>brine',
			'wet>brine',
		]);
	});

	test('options of commands, written with hyphens', () => {
		expect(found('$ ripen old.pt --brine-strength-percent 3 --port 80')).toEqual([
			'old.pt>rind',
			'brine-strength-percent>brine',
		]);
	});

	test('functions and arguments of R, whose packages are not named', () => {
		expect(found('x <- cut.curd(milk, brine_strength_percent = 3)\ncut.curd')).toEqual([
			'cut.curd>curd',
			'brine_strength_percent>brine',
		]);
		expect(found('x <- other::cut.curd(milk)')).toEqual([]);
	});

	test('what Rust uses', () => {
		expect(found('use dairy::{Cutter, Vat};\nlet c = Cutter::new();')).toEqual(['Cutter>curd']);
		expect(found('use bank::Cutter;\nlet c = Cutter::new();')).toEqual([]);
	});

	test('operators of SQL', () => {
		expect(found('SELECT id FROM vats ORDER BY a <=> b')).toEqual(['<=>>rind']);
	});
});

describe('snippets without imports', () => {
	const snippet = createExplain({
		...lexicon(
			testGlossary({
				curd: { symbols: ['dairy.tools.cut_curd', 'dairy.parts.Curd', 'Vat(c=)'] },
				brine: { symbols: ['c=', 'salt_it'] },
			}),
		),
		imports: { dp: 'dairy.parts', 'milk.parts': 'dairy.parts' },
		libraries: ['creamery'],
	});
	const found = (code: string) => snippet(code, 'python').map(({ slugs }) => slugs[0]);

	test('have functions that no one else would name so', () => {
		expect(found('x = cut_curd(y)')).toEqual(['curd']);
	});

	test('have modules by their usual names', () => {
		expect(found('dp.Curd(3)')).toEqual(['curd']);
		expect(found('from milk.parts import Curd')).toEqual(['curd']);
		expect(found('Curd(3)')).toEqual([]);
	});

	test('are about the subject once they import a library of it', () => {
		expect(found('import creamery\nsalt_it')).toEqual(['brine']);
		expect(found('import bank\nsalt_it')).toEqual([]);
	});

	test('an argument of a certain function is that', () => {
		expect(found('cut_curd(1)\nVat(c=3)')).toEqual(['curd', 'curd']);
	});
});

test('reads what it can of code that does not parse', () => {
	expect(read('c = CurdCutter((\n')).toEqual(['CurdCutter>curd']);
});

describe('ranking', () => {
	const rank = (
		terms: Parameters<typeof testGlossary>[0],
		code: string,
		language: 'python' | 'javascript' = 'python',
	) =>
		createExplain(lexicon(testGlossary(terms)))(code, language).map(
			({ start, end, slugs, certain }) =>
				`${code.slice(start, end)}>${slugs.join('|')}${certain ? '' : '?'}`,
		);

	test('a symbol that its term lists earlier is more likely', () => {
		const terms = { a: { symbols: ['xOther', 'cutCurd'] }, b: { symbols: ['cutCurd'] } };
		expect(rank(terms, 'cutCurd')).toEqual(['cutCurd>b|a']);
	});

	test('so is a term with the same name, and one with more relations', () => {
		const symbols = ['cutCurd'];
		expect(rank({ a: { symbols }, b: { symbols, aliases: ['Cut curd'] } }, 'cutCurd')).toEqual([
			'cutCurd>b|a',
		]);
		expect(rank({ a: { symbols }, b: { symbols, related: ['c'] }, c: {} }, 'cutCurd')).toEqual([
			'cutCurd>b|a',
		]);
	});

	test('a term is listed once, by its best symbol', () => {
		const a = { symbols: ['dairy.vat.CurdCutter', 'x.CurdCutter'] };
		expect(rank({ a }, 'import dairy\ndairy.vat.CurdCutter()')).toEqual(['CurdCutter>a']);
	});

	test('the first of several places is told', () => {
		expect(rank({ a: { symbols: ['cutCurd'] } }, 'x = 1\ncutCurd\ncutCurd')).toEqual(['cutCurd>a']);
	});
});

describe('generic names', () => {
	const terms = {
		cutter: { symbols: ['CurdCutter'], related: ['tub', 'brine'] },
		tank: { symbols: ['MilkTank'], related: ['tub'] },
		tub: { title: 'Vessel', symbols: ['vat'] },
		brine: { symbols: ['salt', 'ph', 'salt='] },
		brush: { symbols: ['brush'] },
	};
	const generic = createExplain(lexicon(testGlossary(terms)));
	const found = (code: string) =>
		generic(code, 'python').map(({ start, end }) => code.slice(start, end));

	test('need two related terms that are sure', () => {
		expect(found('CurdCutter\nvat')).toEqual(['CurdCutter']);
		expect(found('CurdCutter\nMilkTank\nvat')).toEqual(['CurdCutter', 'MilkTank', 'vat']);
		expect(found('CurdCutter\nMilkTank\nsalt')).toEqual(['CurdCutter', 'MilkTank']);
	});

	test('need none if the term has the same name', () => {
		expect(found('CurdCutter\nMilkTank\nbrush')).toEqual(['CurdCutter', 'MilkTank', 'brush']);
		expect(found('brush')).toEqual([]);
	});

	test('as arguments need one, and names of two letters three', () => {
		expect(found('CurdCutter\nMilkTank\nf(salt=1)')).toContain('salt');
		expect(found('CurdCutter\nMilkTank\nph')).not.toContain('ph');
	});

	test('with an underscore count once three terms have one', () => {
		const names = ['cut_curd', 'wash_rind', 'salt_brine', 'turn_wheel'];
		const compounds = createExplain(
			lexicon(
				testGlossary(Object.fromEntries(names.map((name, i) => [`t${i}`, { symbols: [name] }]))),
			),
		);
		expect(compounds(names.slice(0, 2).join('\n'), 'python')).toEqual([]);
		expect(compounds(names.slice(0, 3).join('\n'), 'python')).toHaveLength(3);
	});

	test('count after an import of a known library', () => {
		const library = createExplain(
			lexicon(testGlossary({ a: { symbols: ['dairy.vat.cut'] }, b: { symbols: ['salt_it'] } })),
		);
		expect(library('import dairy\nsalt_it', 'python')).toHaveLength(1);
		expect(library('import bank\nsalt_it', 'python')).toHaveLength(0);
		expect(library('dairy\nsalt_it', 'python')).toHaveLength(0);
	});
});

test('a program without symbols has none', () => {
	expect(explain('')).toEqual([]);
	expect(
		createExplain({ entries: [], idioms: [], wordAcronyms: [], imports: {}, libraries: [] })(
			'CurdCutter',
		),
	).toEqual([]);
});

test('an identifier that is the name of a term needs no symbol, unless the name is a plain word', () => {
	const named = createExplain(
		lexicon(
			testGlossary({
				'washed-rind': { title: 'Washed rind' },
				'salt-level': { title: 'Salt level', everyday: ['Salt level'] },
				curd: {},
			}),
		),
	);
	const names = (code: string) => named(code).map(({ slugs }) => slugs[0]);
	expect(names('washed_rind(3)')).toEqual(['washed-rind']);
	expect(names('washedRind(3)')).toEqual(['washed-rind']);
	expect(names('salt_level(3)')).toEqual([]);
	expect(names('curd(3)')).toEqual([]);
});
