import { percentDecode } from '../../text/percent-encode.ts';
import { make } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';
import { knownTerms, loadLearningGraph } from './knowledge.ts';

/** Says of each guide of the page, and of the guide it is, how many of its terms are known. */
export async function showGuides(): Promise<void> {
	const places = [...guideLinks(), ...guidePage()];
	if (places.length === 0) return;
	const graph = await loadLearningGraph().catch(() => undefined);
	const known = knownTerms();
	for (const { slug, place } of places) {
		place.querySelector(':scope > .guide-known')?.remove();
		const terms = graph?.guides.find((guide) => guide.slug === slug)?.terms ?? [];
		const count = terms.filter((index) => known.has(graph!.terms[index]!.slug)).length;
		if (count === 0) continue;
		const text = say('{count} of {total} known', { count, total: terms.length });
		place.append(make(place.matches('ul') ? 'li' : 'small', 'guide-known', text));
	}
}

function guideLinks(): { slug: string; place: Element }[] {
	const links = document.querySelectorAll<HTMLAnchorElement>(
		':is(.described-list, .index-grid) > li > a',
	);
	return [...links].flatMap((link) => {
		const slug = guideSlug(link.pathname);
		return slug ? [{ slug, place: link.parentElement! }] : [];
	});
}

function guidePage(): { slug: string; place: Element }[] {
	const slug = guideSlug(location.pathname);
	const place = document.querySelector('.facts');
	return slug && place ? [{ slug, place }] : [];
}

function guideSlug(path: string): string | undefined {
	if (!path.startsWith(urls.guides)) return undefined;
	return percentDecode(path.slice(urls.guides.length)).replace(/\/$/, '') || undefined;
}
