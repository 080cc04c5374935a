/**
 * An OKLCH color as `#rrggbb`, because rasterizers do not know `oklch()`; channels outside of sRGB are
 * clipped. From https://bottosson.github.io/posts/oklab/
 *
 * @param lightness From 0 to 1.
 * @param hue In degrees.
 */
export function oklch(lightness: number, chroma: number, hue: number): string {
	const angle = (hue * Math.PI) / 180;
	const [a, b] = [chroma * Math.cos(angle), chroma * Math.sin(angle)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	const linear = [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
	return `#${linear.map((channel) => hex(gamma(channel))).join('')}`;
}

function gamma(channel: number): number {
	return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055;
}

function hex(channel: number): string {
	const byte = Math.round(Math.min(1, Math.max(0, channel)) * 255);
	return byte.toString(16).padStart(2, '0');
}
