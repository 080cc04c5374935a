/** Fields that hold one item per point, bar, and so on, with what to call the item. */
const ITEMS: Readonly<Record<string, string>> = {
	line: 'point',
	area: 'point',
	dots: 'dot',
	bars: 'bar',
	arrows: 'arrow',
	text: 'text',
};

/**
 * Finds the first number of a figure that cannot be drawn, or undefined item of a list, before JSON
 * makes null of it.
 *
 * @example findGap({ marks: [{ line: [[0, NaN]], name: 'fat' }] }) // => 'point 1 of the line "fat" is [0, NaN]: ...'
 */
export function findGap(value: unknown): string | undefined {
	return visit(value, [], value);
}

function visit(
	value: unknown,
	path: readonly (string | number)[],
	root: unknown,
): string | undefined {
	if (typeof value === 'number' && !Number.isFinite(value)) return describe(path, root);
	if (Array.isArray(value)) {
		for (const [index, item] of value.entries()) {
			const here = [...path, index];
			const gap = isGap(item, path) ? describe(here, root) : visit(item, here, root);
			if (gap) return gap;
		}
	} else if (typeof value === 'object' && value !== null) {
		for (const [key, item] of Object.entries(value)) {
			const gap = visit(item, [...path, key], root);
			if (gap) return gap;
		}
	}
	return undefined;
}

/** Only the cells of a grid may be null. */
function isGap(item: unknown, [field]: readonly (string | number)[]): boolean {
	return item === undefined || (item === null && field !== 'cells');
}

function describe(path: readonly (string | number)[], root: unknown): string {
	const [first, mark, kind, item] = path;
	if (first === 'cells') {
		const [, row, column] = path as [string, number, number];
		return `cell ${column + 1} of row ${row + 1} is ${print(at(root, path))}; only null leaves a cell empty`;
	}
	const noun = first === 'marks' && ITEMS[String(kind)];
	if (!noun || typeof item !== 'number') {
		return `${path.join('.')} is ${print(at(root, path))}, not a finite number`;
	}
	const name = at(root, [first!, mark!, 'name']);
	const series = `${kind === 'line' || kind === 'area' ? `the ${kind}` : String(kind)} ${typeof name === 'string' ? `"${name}"` : `of marks[${mark}]`}`;
	const shown = print(at(root, path.slice(0, 4)));
	return `${noun} ${item + 1} of ${series} is ${shown}: leave it out, or end the series before it and begin another after it`;
}

function at(root: unknown, path: readonly (string | number)[]): unknown {
	return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], root);
}

function print(value: unknown): string {
	return Array.isArray(value) ? `[${value.map(print).join(', ')}]` : String(value);
}
