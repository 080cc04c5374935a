import { expect, test } from 'vitest';
import { formatIssue } from '../model/issues.ts';
import { collidingFiles } from './colliding-files.ts';

test('reports names that differ in case or in normalization only', () => {
	const [composed, decomposed] = ['terms/käse.mdx', 'terms/käse.mdx'.normalize('NFD')];
	const files = ['terms/Curd.mdx', 'terms/curd.mdx', decomposed, composed, 'terms/か.mdx'];
	expect(collidingFiles([...files, 'terms/が.mdx']).map(formatIssue)).toEqual([
		'terms/curd.mdx:1 file - differs from terms/Curd.mdx only in case. Rename or remove one: on other systems the two are one file. [no-colliding-files]',
		`${composed}:1 file - differs from ${decomposed} only in encoding. Rename or remove one: on other systems the two are one file. [no-colliding-files]`,
	]);
});
