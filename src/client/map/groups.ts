/** A category on the map. */
export interface Group {
	index: number;
	name: string;
	slug: string;
	href: string;
}

/** The categories that the map names, by their index. */
export function readGroups(map: SVGSVGElement): Map<number, Group> {
	const links = map.querySelectorAll<SVGAElement>('.names a');
	return new Map(
		[...links].map((link): [number, Group] => {
			const index = Number(link.dataset['group']);
			const name = link.getAttribute('aria-label')!;
			return [index, { index, name, slug: link.dataset['category']!, href: link.href.baseVal }];
		}),
	);
}
