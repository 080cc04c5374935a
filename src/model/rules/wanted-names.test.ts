import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { wantedNames } from './wanted-names.ts';
import { testContent } from './test-content.ts';

const check = (...content: Parameters<typeof testContent>) =>
	applyRules([wantedNames], testContent(...content)).map(
		({ file, field, line, message }) =>
			`${file.replace(/^terms\/|\.mdx$/g, '')} ${field === 'body' ? line : field}: ${message}`,
	);

test('a wanted name is not one that a term has', () => {
	const { site } = testContent({});
	expect(
		check({ a: { aliases: ['Brie'] } }, { site: { ...site, wanted: ['Feta', 'brie'] } }),
	).toEqual(['site.yaml wanted[1]: "brie" is already a name of terms/a.mdx']);
});
