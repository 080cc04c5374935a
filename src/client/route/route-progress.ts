import { make, withAttributes } from '../shared/elements.ts';
import { loadWords, say } from '../shared/say.ts';

/** Says how many stops of the route the reader knows, wherever they are marked as known. */
async function showProgress(stops: HTMLElement): Promise<void> {
	await loadWords();
	const line = withAttributes(make('p', 'route-progress'), { role: 'status', hidden: '' });
	stops.before(line);
	const show = () => {
		const known = stops.querySelectorAll('[data-known]').length;
		line.hidden = known === 0;
		const text = say('You know {count} of {total} stops.', {
			count: known,
			total: stops.childElementCount,
		});
		if (line.textContent !== text) line.textContent = text;
	};
	show();
	new MutationObserver(show).observe(stops, {
		subtree: true,
		attributes: true,
		attributeFilter: ['data-known'],
	});
}

const stops = document.querySelector<HTMLElement>('.stops');
if (stops) void showProgress(stops);
