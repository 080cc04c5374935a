import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { permanentAddresses } from './permanent-addresses.ts';
import { permanentIdentifiers } from './permanent-identifiers.ts';
import { relations } from './relations.ts';
import { retired, testContent } from './test-content.ts';

test('an address never leads to two entries', () => {
	const content = testContent(
		{ curd: { formerly: ['Brie', 'Curds'] }, brie: {}, whey: { formerly: ['curds', 'Quark'] } },
		{ retired: [retired({ slug: 'brie', replacedBy: ['cur'] }), retired({ slug: 'quark' })] },
	);
	expect(
		applyRules([permanentAddresses], content).map(({ file, message }) => [file, message]),
	).toEqual([
		['retired.yaml', 'no term "cur"'],
		['retired.yaml', '"brie" is in use again: terms/brie.mdx'],
		['terms/curd.mdx', 'the address of "Brie" leads to terms/brie.mdx'],
		['terms/whey.mdx', 'the address of "curds" leads to terms/curd.mdx'],
		['terms/whey.mdx', 'the address of "Quark" leads to retired.yaml'],
	]);
});

test('if there are identifiers, all entries have one that was never used', () => {
	const content = testContent(
		{ curd: { id: 'c3dq' }, brie: { id: 'c3dq' }, whey: {}, rind: { id: 'r4tk' } },
		{ retired: [retired({ slug: 'quark', id: 'r4tk' })] },
	);
	expect(
		applyRules([permanentIdentifiers], content).map(({ file, message }) => [file, message]),
	).toEqual([
		['terms/brie.mdx', '"c3dq" is the identifier of terms/curd.mdx'],
		['terms/rind.mdx', '"r4tk" is the identifier of retired.yaml'],
		['terms/whey.mdx', 'is missing'],
	]);
	expect(applyRules([permanentIdentifiers], testContent({ curd: {}, brie: {} }))).toEqual([]);
});

test('whoever cites a retired entry learns what replaced it', () => {
	const content = testContent(
		{ curd: { related: ['quark'] } },
		{ retired: [retired({ slug: 'quark', title: 'Quark', replacedBy: ['curd'] })] },
	);
	expect(applyRules([relations], content)[0]).toMatchObject({
		hint: '"Quark" has been retired: use curd',
	});
});
