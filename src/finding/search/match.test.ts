import { expect, test } from 'vitest';
import { ENGLISH } from '../../text/languages/en.ts';
import { matchNames } from './match.ts';
import { prepareNames } from './prepared-names.ts';
import { namedEntry, NAMES } from './test-index.ts';

const names = prepareNames(NAMES.entries, ENGLISH);
const found = (query: string) => matchNames(names, query, ENGLISH).map(({ entry }) => entry.slug);
const kind = (query: string) => matchNames(names, query, ENGLISH)[0]?.kind;

test('an exact title ranks before a longer one, ignoring case', () => {
	expect(found('brie')).toEqual(['brie', 'brie-at-home']);
	expect(found('BRIE')[0]).toBe('brie');
});

test('an alias or acronym matches and is returned; a hidden spelling is not returned', () => {
	expect(matchNames(names, 'bleu', ENGLISH)[0]).toMatchObject({ kind: 'alias', name: 'Bleu' });
	expect(matchNames(names, 'bdm', ENGLISH)[0]).toMatchObject({ kind: 'acronym', name: 'BdM' });
	expect(matchNames(names, 'brineing', ENGLISH)[0]).toMatchObject({
		kind: 'alias',
		name: undefined,
	});
});

test('prefixes of names rank before prefixes of later words', () => {
	expect(found('pasteur')).toEqual(['pasteurization']);
	expect(found('che')).toEqual(['cheddar', 'blue-cheese', 'washed-rind-cheese']);
});

test('a name is found by the beginnings of its words', () => {
	expect(found('was rin')[0]).toBe('washed-rind-cheese');
	expect(found('wash rind che')[0]).toBe('washed-rind-cheese');
	expect(found('w r')).toEqual([]);
});

test('of two equal matches the one with more incoming relations ranks first', () => {
	expect(found('c').slice(0, 2)).toEqual(['curd', 'cheddar']);
});

test('initials and code symbols find an entry', () => {
	expect(matchNames(names, 'wrc', ENGLISH)[0]).toMatchObject({ kind: 'initials' });
	expect(matchNames(names, 'dairy.cut_curd', ENGLISH)[0]).toMatchObject({
		kind: 'symbol',
		name: 'dairy.cut_curd',
	});
	expect(matchNames(names, 'cut_curd', ENGLISH)[0]).toMatchObject({ kind: 'symbol' });
});

test('a typo is tolerated if no name starts with the query', () => {
	expect(found('birning')).toEqual(['brining']);
	expect(found('pastuerizaton')).toEqual(['pasteurization']);
	expect(kind('birning')).toBe('typo');
	expect(found('pasturiz')).toEqual(['pasteurization']);
});

test('nonsense and empty queries find nothing', () => {
	expect(found('xyzzy')).toEqual([]);
	expect(found('  ')).toEqual([]);
	expect(found('???')).toEqual([]);
});

const rank = (query: string, ...entries: Parameters<typeof namedEntry>[0][]) =>
	matchNames(prepareNames(entries.map(namedEntry), ENGLISH), query, ENGLISH).map(
		({ entry: { title }, kind: how, name }) => [title, how, name],
	);

test('kinds of matches rank in this order', () => {
	expect(
		rank(
			'abc',
			{ title: 'One', symbols: ['abc'] },
			{ title: 'Two abcd' },
			{ title: 'Apple banana cherry' },
			{ title: 'Abcd' },
			{ title: 'Five', covers: ['Abc'] },
			{ title: 'Three', aliases: ['ABC'] },
			{ title: 'Four', aliases: ['Abc'] },
			{ title: 'Abc' },
		),
	).toEqual([
		['Abc', 'title', 'Abc'],
		['Four', 'alias', 'Abc'],
		['Three', 'acronym', 'ABC'],
		['Five', 'cover', 'Abc'],
		['Abcd', 'prefix', 'Abcd'],
		['Apple banana cherry', 'initials', 'Apple banana cherry'],
		['Two abcd', 'word', 'Two abcd'],
		['One', 'symbol', 'abc'],
	]);
});

test('within a kind shorter names and heavier entries rank first, and titles before aliases', () => {
	const titles = (...list: Parameters<typeof namedEntry>[0][]) =>
		rank('cur', ...list).map(([t]) => t);
	expect(titles({ title: 'Curdle' }, { title: 'Curd' })).toEqual(['Curd', 'Curdle']);
	expect(titles({ title: 'Curdle', weight: 1 }, { title: 'Curd' })).toEqual(['Curdle', 'Curd']);
	expect(titles({ title: 'Curdles on', weight: 1 }, { title: 'Curd' })).toEqual([
		'Curd',
		'Curdles on',
	]);
	expect(titles({ title: 'A', aliases: ['Curd'] }, { title: 'Curdlings' })).toEqual([
		'Curdlings',
		'A',
	]);
	expect(titles({ title: 'A', aliases: ['Curd'] }, { title: 'Curdle cheeses' })).toEqual([
		'A',
		'Curdle cheeses',
	]);
	expect(titles({ title: 'Curdb' }, { title: 'Curda' })).toEqual(['Curdb', 'Curda']);
});

test('an entry is found by its best name, the first of equal ones', () => {
	expect(rank('cur', { title: 'X', aliases: ['Curdle', 'Curdl', 'Curdi'] })).toEqual([
		['X', 'prefix', 'Curdl'],
	]);
	expect(rank('cur', { title: 'X', aliases: ['Curda', 'Curdb'] })[0]![2]).toBe('Curda');
});

test('of symbols, those that contain the title rank first', () => {
	expect(
		rank(
			'make_curd',
			{ title: 'Whey', symbols: ['make_curd'] },
			{ title: 'Curd', symbols: ['a.make_curd'] },
		),
	).toEqual([
		['Curd', 'symbol', 'a.make_curd'],
		['Whey', 'symbol', 'make_curd'],
	]);
	expect(rank('make', { title: 'Curd', symbols: ['make_curd'] })).toEqual([]);
});

test('the words of a hidden spelling are not found, but its beginning is', () => {
	const entry = { title: 'X', spellings: ['blue cheese'] };
	expect(rank('cheese', entry)).toEqual([]);
	expect(rank('blu', entry)).toEqual([['X', 'prefix', undefined]]);
});

test.each([
	['cur', 'curt', true],
	['cut', 'curd', false],
	['crd', 'curd', false],
	['crud', 'curd', true],
	['cudr', 'curd', true],
	['gradual', 'gardaul', false],
	['emmentla', 'emmental', true],
	['emmemtla', 'emmental', true],
	['emmental', 'emntal', true],
	['emmental', 'emnta', false],
	['cheddr', 'cheddaring', true],
	['chedr', 'cheddaring', false],
	['chxddaring', 'cheddaring', true],
])('"%s" finds "%s": %s', (typed, title, expected) => {
	expect(rank(typed, { title })).toHaveLength(expected ? 1 : 0);
});

test('typos rank by their number, then those in the beginning of a name', () => {
	expect(
		rank('emmentla', { title: 'Emmentlxxx' }, { title: 'Emmxntal' }, { title: 'Emmental' }).map(
			([title]) => title,
		),
	).toEqual(['Emmental', 'Emmxntal', 'Emmentlxxx']);
});

test('typos are looked for as well if only a later word matches', () => {
	expect(rank('curd', { title: 'Soft curds' }, { title: 'Crud' }).map(([, how]) => how)).toEqual([
		'word',
		'typo',
	]);
	expect(rank('curd', { title: 'Curds' }, { title: 'Crud' })).toHaveLength(1);
	expect(rank('crd', { title: 'Curd', symbols: ['crda'] })).toEqual([]);
	expect(rank('curdx', { title: 'Whey', symbols: ['curdy'] })).toEqual([]);
});

test('what an entry covers is also found by its beginning, its words and with typos', () => {
	const entry = { title: 'Curd', covers: ['Ricotta salata'] };
	for (const [query, how] of [
		['Ricotta-salata', 'cover'],
		['rico', 'prefix'],
		['sala', 'word'],
		['ricota slata', 'typo'],
	] as const) {
		expect(rank(query, entry)).toEqual([['Curd', how, 'Ricotta salata']]);
	}
});

test('a symbol comes before names that begin as an identifier does, and only then', () => {
	const entries = [{ title: 'Curd cut ending' }, { title: 'Whey', symbols: ['curd.cut()'] }];
	expect(rank('curd.cut()', ...entries)[0]).toEqual(['Whey', 'symbol', 'curd.cut()']);
	expect(rank('curd cut', ...entries)[0]).toEqual(['Curd cut ending', 'prefix', 'Curd cut ending']);
});

test('the path before an identifier does not count against it', () => {
	const entries = [
		{ title: 'Curd', symbols: ['a', 'b', 'c', 'set_milk'] },
		{ title: 'Whey', symbols: ['dairy.vats.and.pans.set_milk'] },
	];
	expect(rank('set_milk', ...entries).map(([title]) => title)).toEqual(['Whey', 'Curd']);
});

test('capitals within a word tell names apart', () => {
	const entries = [
		{ title: 'Ripening', aliases: ['MAR'] },
		{ title: 'Rind', symbols: ['mAR'] },
	];
	expect(rank('mAR', ...entries)[0]![0]).toBe('Rind');
	expect(rank('mar', ...entries)[0]![0]).toBe('Ripening');
	expect(rank('MAR', ...entries)[0]![0]).toBe('Ripening');
});
