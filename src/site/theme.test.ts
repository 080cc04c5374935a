import { expect, test } from 'vitest';
import { createUrls } from '../model/urls.ts';
import { themeSheet } from './theme.ts';

const urls = createUrls('/sub/');

test('a site without colors and fonts of its own has no sheet', () => {
	expect(themeSheet({}, urls)).toBeUndefined();
});

test('colors are hues, so that their contrast stays', () => {
	expect(themeSheet({ accent: 145, palette: [20, 200] }, urls)).toBe(
		':root:not([class*="hue-"]){--hue:145}\n.hue-0{--hue:20}\n.hue-1{--hue:200}\n',
	);
});

test('fonts are those of readers, or files of the glossary', () => {
	const fonts = { text: { family: 'Inter, sans-serif', file: 'inter.woff2' }, code: 'monospace' };
	expect(themeSheet({ fonts }, urls)).toBe(
		`@font-face{font-family:Inter;src:url("/sub/fonts/inter.woff2") format("woff2");font-weight:100 900;font-display:swap}
:root{--serif:Inter, sans-serif}
:root{--mono:monospace}\n`,
	);
});
