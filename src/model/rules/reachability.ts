import { styleRule } from './rule.ts';

export const reachability = styleRule({
	id: 'reachability',
	description: 'If the site has roots, every other term builds on one of them.',
	open: 'warn',
	check({ terms, site }, report) {
		if (site.roots.length === 0) return;
		const roots = new Set(site.roots);
		for (const { file, slug, data } of terms) {
			// Since prerequisites have no cycles, it is enough that only roots have none.
			if (data.prerequisites.length > 0 || roots.has(slug)) continue;
			const message = `"${data.title}" cannot be reached from ${site.roots.join(', ')}`;
			const hint = 'Add prerequisites: what a reader must know first';
			report({ file, field: 'title', message, hint });
		}
	},
});
