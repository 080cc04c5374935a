import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Glossary } from '../glossary/glossary.ts';
import type { MapData, MapDrawing } from '../map/drawing.ts';
import { drawMap } from '../map/drawing.ts';
import type { MapGraph } from '../map/graph.ts';
import { graphOf, mentionsOf } from '../map/graph.ts';
import type { MapLayout } from '../map/layout.ts';
import { LAYOUT_VERSION, layOutMap } from '../map/layout.ts';

const CACHE = 'node_modules/.cache/map';

let drawn: { glossary: Glossary; drawing: MapDrawing; data: MapData } | undefined;

/** The map of a glossary. Its layout is the same for the same graph, so it is kept between builds. */
export function loadMap(glossary: Glossary): { drawing: MapDrawing; data: MapData } {
	if (drawn?.glossary !== glossary) {
		const graph = graphOf(glossary);
		const names = glossary.categories.map(({ name }) => name);
		drawn = { glossary, ...drawMap(graph, mentionsOf(glossary), cachedLayout(graph), names) };
	}
	return drawn;
}

function cachedLayout(graph: MapGraph): MapLayout {
	const key = createHash('sha256')
		.update(JSON.stringify([LAYOUT_VERSION, graph]))
		.digest('hex')
		.slice(0, 16);
	const file = join(CACHE, `${key}.json`);
	try {
		return JSON.parse(readFileSync(file, 'utf8')) as MapLayout;
	} catch {
		const layout = layOutMap(graph);
		mkdirSync(dirname(file), { recursive: true });
		// Two builds at once must not read half a file.
		writeFileSync(`${file}.${process.pid}`, JSON.stringify(layout));
		renameSync(`${file}.${process.pid}`, file);
		return layout;
	}
}
