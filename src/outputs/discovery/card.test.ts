import { expect, test } from 'vitest';
import type { MapDrawing } from '../../drawing/map/draw-map.ts';
import { cardSvg } from './card.ts';

const map: MapDrawing = {
	width: 1000,
	height: 500,
	unit: 0.5,
	region: 40,
	dots: [
		{ group: 1, size: 0, path: 'M1 1h0' },
		{ group: 2, size: 2, path: 'M2 2h0' },
	],
	edges: [{ style: 'needs', path: 'M1 1l1 1' }],
	bundles: [],
	names: { wide: [], tall: [] },
	labels: { wide: [], tall: [] },
};

test('the map is in the middle of the picture, as large as fits', () => {
	const transform = (size: Partial<MapDrawing>) =>
		/transform="([^"]+)"/.exec(cardSvg({ ...map, ...size }, () => 0))![1];
	expect(transform({ width: 1140, height: 500 })).toBe('translate(30 65) scale(1)');
	expect(transform({ width: 600, height: 570 })).toBe('translate(300 30) scale(1)');
	expect(transform({ width: 2280, height: 1000 })).toBe('translate(30 65) scale(0.5)');
});

test('draws edges, then dots in the colors of their categories', () => {
	const svg = cardSvg(map, (group) => group * 100);
	expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="1200" height="630">/);
	expect(svg.match(/<path [^>]*>/g)).toEqual([
		'<path d="M1 1l1 1" stroke="#9aa4b8" stroke-width=".6" opacity=".22"/>',
		'<path d="M1 1h0" stroke="hsl(100,60%,68%)" stroke-width="3"/>',
		'<path d="M2 2h0" stroke="hsl(200,60%,68%)" stroke-width="5.5"/>',
	]);
});

test('dots without a hue are gray', () => {
	expect(cardSvg({ ...map, edges: [] }, () => undefined)).toContain('d="M1 1h0" stroke="#9aa4b8"');
});

test('paths have at most 40 lines', () => {
	const linesPerPath = (count: number) => {
		const edges = [{ style: 'needs' as const, path: 'M1 1l1 1'.repeat(count) }];
		const paths = cardSvg({ ...map, dots: [], edges }, () => 0).match(/<path [^>]*>/g)!;
		return paths.map((path) => path.match(/M/g)!.length);
	};
	expect(linesPerPath(40)).toEqual([40]);
	expect(linesPerPath(81)).toEqual([40, 40, 1]);
});
