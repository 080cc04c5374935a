import { expect, test } from 'vitest';
import { applyRules } from './apply-rules.ts';
import { namesInOtherLanguages } from './names-in-other-languages.ts';
import { testContent } from './test-content.ts';

const issuesOf = (...content: Parameters<typeof testContent>) =>
	applyRules([namesInOtherLanguages], testContent(...content)).map(({ file, field, message }) => [
		file,
		field,
		message,
	]);

test('two terms have no name in common in one language, but may in two', () => {
	expect(
		issuesOf({
			curd: { names: { de: ['Bruch', 'Quark'], fr: 'caillé' } },
			quark: { title: 'Fresh curd', names: { de: 'quark', sv: 'Bruch' } },
		}),
	).toEqual([
		['terms/quark.mdx', 'names.de', '"quark" is already a name in "de" of terms/curd.mdx'],
	]);
});

test('a term has each of its names in a language once', () => {
	expect(issuesOf({ curd: { names: { fr: ['caillé', 'Caillé'] } } })).toEqual([
		['terms/curd.mdx', 'names.fr[1]', '"Caillé" is already a name in "fr" of terms/curd.mdx'],
	]);
});

test('the title is no name in another language, and the language of the site is none', () => {
	expect(issuesOf({ brie: { names: { fr: 'brie', es: 'brié', 'en-GB': 'Bree' } } })).toEqual([
		['terms/brie.mdx', 'names.en-GB', '"en-GB" is the language of the site'],
		['terms/brie.mdx', 'names.fr', '"brie" is the title itself'],
	]);
});
