import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { testRecord } from '../records/test-record.ts';
import { sphinxInventory } from './sphinx-inventory.ts';

const record = testRecord({
	curd: {
		aliases: ['Curds', 'Bean\n curd'],
		covers: { kinds: [['Quark', 'Topfen']], parts: [], related: [] },
	},
	whey: { aliases: ['Curd'] },
});

test('every name is a line, the strongest claim first', async () => {
	const bytes = Buffer.from(await sphinxInventory(record, 'https://cheese.example/'));
	const start = bytes.indexOf('zlib.\n') + 6;
	expect(bytes.subarray(0, start).toString()).toBe(
		'# Sphinx inventory version 2\n# Project: Cheeses\n# Version: \n# The remainder of this file is compressed using zlib.\n',
	);
	expect(inflateSync(bytes.subarray(start)).toString()).toBe(
		[
			'Curd std:term -1 terms/curd/ -',
			'Whey std:term -1 terms/whey/ -',
			'Curds std:term -1 terms/curd/ -',
			'Bean curd std:term -1 terms/curd/ -',
			'Quark std:term -1 terms/curd/#covers-quark -',
			'Topfen std:term -1 terms/curd/#covers-quark -',
			'',
		].join('\n'),
	);
});
