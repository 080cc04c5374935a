import { expect, test } from 'vitest';
import { plainLanguageOf } from './plain-language.ts';

test.each([
	['yaml', 'vat:\n  size: 3\n  parts: [a, b]\n'],
	['yaml', '# settings\nname: x\nlist:\n  - a\n'],
	['shell', 'python train.py --size 3'],
	['shell', '$ CUDA=0 serve milk \\\n  --max-len 3'],
	['sql', 'CREATE INDEX ON vats USING hnsw (x);'],
	['sql', 'select a\nfrom b'],
	['r', 'x <- f(y)'],
	['r', 'library(dairy)\nf(y ~ x)'],
	['rust', 'use dairy::Vat;'],
	['rust', 'let v = Vat::new(3)?;'],
	[undefined, 'import dairy\nfor x in y:\n    f(x)'],
	[undefined, 'const x = { a: 1, b: 2 };\nlet y = x;'],
	[undefined, '{\n  "a": 1,\n  "b": 2\n}'],
	[undefined, 'x = a - b\ny = a if b else c'],
	[undefined, ''],
])('%s: %j', (language, code) => {
	expect(plainLanguageOf(code)).toBe(language);
});
