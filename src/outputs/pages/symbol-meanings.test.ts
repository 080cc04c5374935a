import { expect, test } from 'vitest';
import { symbolMeanings } from './symbol-meanings.ts';

const mi = (name: string) => `<math><mi>${name}</mi></math>`;
const title = (id: string) => `<h2 class="section-title" id="${id}">${id}</h2>`;

test('a meaning counts from its section on, with formulas by their place in the text', () => {
	const html = `<p>Of ${mi('n')} wheels.</p>${title('a')}<p>where ${mi('r')} is the radius of wheel ${mi('i')}.</p>`;
	expect(symbolMeanings(html, 'en')).toEqual([
		[0, 'n', 'number of wheels'],
		[1, 'r', 'radius of wheel', 2],
		[1, 'i', 'wheel'],
	]);
});

test('headings count from the first one, even if nothing precedes it', () => {
	expect(symbolMeanings(`${title('a')}<p>With mass ${mi('m')}.</p>`, 'en')).toEqual([
		[1, 'm', 'mass'],
	]);
});

test('a symbol with two meanings in one section has none', () => {
	const html = `<p>With mass ${mi('m')}.</p><p>With moisture ${mi('m')}.</p>`;
	expect(symbolMeanings(html, 'en')).toEqual([]);
	const again = `<p>With mass ${mi('m')}.</p><p>With dry mass ${mi('m')}.</p>`;
	expect(symbolMeanings(again, 'en')).toEqual([[0, 'm', 'dry mass']]);
});

test('links count as their words, code as none', () => {
	const html = `<p>With <a href="/terms/fat/">fat content</a> ${mi('f')} and <code>mass</code> ${mi('m')}.</p>`;
	expect(symbolMeanings(html, 'en')).toEqual([[0, 'f', 'fat content']]);
});

test('a text without formulas, or in a language without rules, has no meanings', () => {
	expect(symbolMeanings('<p>With mass m.</p>', 'en')).toEqual([]);
	expect(symbolMeanings(`<p>With mass ${mi('m')}.</p>`, 'de')).toEqual([]);
});
