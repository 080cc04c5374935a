import type { Site } from '../model/site-schema.ts';
import type { Urls } from '../model/urls.ts';
import { hueOfColor } from '../text/color-hue.ts';

type Looks = Pick<Site, 'accent' | 'palette' | 'fonts'>;

/** The tokens of styles/tokens.css that stand for fonts. */
const TOKENS = { text: '--serif', interface: '--sans', code: '--mono' } as const;

/** The style sheet with the colors and fonts of site.yaml; undefined if it says nothing of them. */
export function themeSheet({ accent, palette, fonts = {} }: Looks, urls: Urls): string | undefined {
	const uses = Object.entries(TOKENS).flatMap(([use, token]) => {
		const font = fonts[use as keyof typeof TOKENS];
		return font === undefined
			? []
			: [{ token, ...(typeof font === 'string' ? { family: font } : font) }];
	});
	const faces = uses.flatMap((font) =>
		'file' in font
			? `@font-face{font-family:${font.family.split(',', 1)[0]};src:url("${urls.font(font.file)}") format("woff2");font-weight:100 900;font-display:swap}`
			: [],
	);
	const rules = [
		// A page of a category has the hue of its family.
		...(accent === undefined ? [] : [`:root:not([class*="hue-"]){--hue:${hueOfColor(accent)}}`]),
		...(palette ?? []).map((hue, index) => `.hue-${index}{--hue:${hueOfColor(hue)}}`),
		...uses.map(({ token, family }) => `:root{${token}:${family}}`),
	];
	// Outside of all layers, so that it wins wherever the sheet is loaded.
	return rules.length === 0 ? undefined : `${[...faces, ...rules].join('\n')}\n`;
}
