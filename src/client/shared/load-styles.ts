const loading = new Map<string, Promise<void>>();

/** Adds a stylesheet once; settled when it applies, or cannot be had. */
export function loadStyles(href: string): Promise<void> {
	const known = loading.get(href);
	if (known) return known;
	const loaded = new Promise<void>((resolve) => {
		if (document.querySelector(`link[href="${href}"]`)) return resolve();
		const link = document.createElement('link');
		link.rel = 'stylesheet';
		link.href = href;
		link.addEventListener('load', () => resolve());
		link.addEventListener('error', () => resolve());
		document.head.append(link);
	});
	loading.set(href, loaded);
	return loaded;
}
