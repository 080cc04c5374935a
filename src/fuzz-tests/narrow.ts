/** One of some items that fail together, or as few of them as halving finds. */
export async function narrow<T>(
	items: readonly T[],
	fails: (items: readonly T[]) => Promise<boolean>,
): Promise<readonly T[]> {
	if (items.length <= 1) return items;
	const middle = Math.ceil(items.length / 2);
	for (const half of [items.slice(0, middle), items.slice(middle)]) {
		if (await fails(half)) return narrow(half, fails);
	}
	return items;
}
