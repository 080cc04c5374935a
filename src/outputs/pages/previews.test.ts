import { expect, test } from 'vitest';
import { testGlossary } from '../../model/test-glossary.ts';
import { previewIndex } from './previews.ts';

test('a preview has what a link shows before it is followed', () => {
	expect(previewIndex(testGlossary({ milk: {}, brie: { level: 'advanced' } }))).toEqual({
		brie: { title: 'Brie', category: 'Making', level: 'advanced', summary: 'What brie is.' },
		milk: { title: 'Milk', category: 'Making', level: 'beginner', summary: 'What milk is.' },
	});
});
