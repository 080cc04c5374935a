import { make, withAttributes } from './elements.ts';

const loading = new Map<string, Promise<void>>();

/** Loads a stylesheet once. Resolves even if loading fails. */
export function loadStyles(href: string): Promise<void> {
	const existing = loading.get(href);
	if (existing) return existing;
	const loaded = new Promise<void>((resolve) => {
		if (document.querySelector(`link[href="${href}"]`)) return resolve();
		const link = withAttributes(make('link', ''), { rel: 'stylesheet', href });
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
	loading.set(href, loaded);
	return loaded;
}
