import styles from '../../styles/route-walk.css?url';
import { make, makeLink, withAttributes } from '../shared/elements.ts';
import { fetchPage } from '../shared/fetch-page.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { loadWords, say } from '../shared/say.ts';
import { urls } from '../shared/urls.ts';

interface Stop {
	slug: string;
	title: string;
	why: string;
}

/** Leads through a route: where the reader is in it, what to read the entry for, and what is next. */
export async function walkRoute(): Promise<void> {
	const route = new URLSearchParams(location.search).get('route') ?? '';
	const article = document.querySelector('article');
	if (!article || !/^[\p{L}\p{N}-]+$/u.test(route)) return;
	const [page] = await Promise.all([
		fetchPage(urls.route(route)).catch(() => undefined),
		loadWords(),
		loadStyles(styles),
	]);
	if (!page) return;
	const stops = [...page.querySelectorAll<HTMLElement>('.stops > li')].map((stop): Stop => {
		return {
			slug: stop.dataset['term']!,
			title: stop.querySelector('a')!.textContent.trim(),
			why: stop.querySelector('p')!.textContent.trim(),
		};
	});
	const here = stops.findIndex(
		({ slug }) => location.pathname === new URL(urls.term(slug), location.href).pathname,
	);
	if (here === -1) return;
	const title = page.querySelector('h1')!.textContent;
	const place = say('Stop {number} of {total}', { number: here + 1, total: stops.length });
	const steps = () => stepLinks(route, stops[here - 1], stops[here + 1]);
	article
		.querySelector('header')!
		.before(
			nav(
				title,
				make('p', 'route-place', makeLink(urls.route(route), title), ` · ${place}`),
				make('p', 'route-why', stops[here]!.why),
				...steps(),
			),
		);
	const ordinary = document.querySelector('main > .prev-next');
	ordinary?.replaceWith(withAttributes(nav(say('Route'), ...steps()), { 'data-end': '' }));
}

function nav(label: string, ...content: Node[]): HTMLElement {
	return withAttributes(make('nav', 'route-walk', ...content), { 'aria-label': label });
}

function stepLinks(route: string, previous: Stop | undefined, next: Stop | undefined): Node[] {
	const link = (stop: Stop, rel: 'prev' | 'next') =>
		withAttributes(
			makeLink(
				urls.routeStop(route, stop.slug),
				make('span', '', say(rel === 'prev' ? 'Previous' : 'Next')),
				` ${stop.title}`,
			),
			{ rel },
		);
	return [...(previous ? [link(previous, 'prev')] : []), ...(next ? [link(next, 'next')] : [])];
}
