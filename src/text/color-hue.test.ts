import { expect, test } from 'vitest';
import { hueOfColor } from './color-hue.ts';

test('the hue of a color is that of OKLCH', () => {
	expect(hueOfColor('#ff0000')).toBe(29);
	expect(hueOfColor('#00ff00')).toBe(142);
	expect(hueOfColor('#0000ff')).toBe(264);
	expect(hueOfColor('#0b7285')).toBe(215);
});
