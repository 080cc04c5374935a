/** Maps with at most `limit` pending promises; results are in the order of the items. */
export async function mapLimit<T, U>(
	items: readonly T[],
	limit: number,
	map: (item: T) => Promise<U>,
): Promise<U[]> {
	const results: U[] = new Array(items.length);
	let next = 0;
	const work = async () => {
		while (next < items.length) {
			const index = next++;
			results[index] = await map(items[index]!);
		}
	};
	await Promise.all(Array.from({ length: Math.min(limit, items.length) }, work));
	return results;
}
