import { referencesOf } from './lookups.ts';
import { styleRule } from './rule.ts';

export const noOrphans = styleRule({
	id: 'no-orphans',
	description: 'Every term refers to another one, or another one refers to it.',
	open: 'off',
	check({ terms, slugs }, report) {
		// The first entry of a glossary has nothing to refer to.
		if (terms.length === 1) return;
		const connected = new Set<string>();
		for (const term of terms) {
			const targets = [
				...referencesOf(term).map(({ slug }) => slug),
				...term.outline.links.map(({ target }) => target),
			].filter((slug) => slug !== term.slug && slugs.terms.has(slug));
			for (const slug of targets) connected.add(slug).add(term.slug);
		}
		for (const { file, slug, data } of terms) {
			if (connected.has(slug)) continue;
			const message = `"${data.title}" is not connected to any other term`;
			const hint =
				'Add prerequisites, related terms, or [[links]], or link to it from another term';
			report({ file, field: 'title', message, hint });
		}
	},
});
