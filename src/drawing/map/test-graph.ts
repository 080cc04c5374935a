import type { MapGraph, MapLink } from './map-graph.ts';

/** A deterministic random graph for tests and benchmarks. */
export function makeGraph(size: number, groups = 12): MapGraph {
	let state = 7;
	const below = (limit: number) => {
		// Park and Miller, "Random number generators: good ones are hard to find", 1988.
		state = (state * 48271) % 2147483647;
		return state % limit;
	};
	const nodes = Array.from({ length: size }, (_, index) => ({
		slug: `entry-${index}`,
		title: `${WORDS[index % WORDS.length]} ${WORDS[(index * 7) % WORDS.length]} ${index}`,
		group: Math.min(below(groups), below(groups)),
		degree: 0,
	}));
	const links = Array.from({ length: size * 5 }, (): MapLink => {
		const from = below(size);
		// Most links are local, as in a real glossary.
		const to = below(4) === 0 ? below(size) : (from + 1 + below(Math.min(size - 1, 40))) % size;
		return { from, to, style: below(3) === 0 ? 'needs' : 'related' };
	}).filter(({ from, to }) => from !== to);
	for (const { from, to } of links) {
		nodes[from]!.degree++;
		nodes[to]!.degree++;
	}
	return { groups, nodes, links };
}

const WORDS = [
	'Brie',
	'Curd',
	'Rennet',
	'Washed rind',
	'Affinage',
	'Whey',
	'Blue mold',
	'Cheddaring',
];
