// What every page runs: it waits for the reader to do something and loads the rest then.
import './theme-switch.ts';

document.documentElement.dataset['scripts'] = '';

/** Opens the search; what is typed while it loads is not lost. */
async function openSearch(): Promise<void> {
	let typed = '';
	const collect = (event: KeyboardEvent) => {
		if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
		typed += event.key;
		event.preventDefault();
		event.stopImmediatePropagation();
	};
	addEventListener('keydown', collect, true);
	try {
		const { openSearch: open, prepareSearch } = await import('../search/search-dialog.ts');
		await prepareSearch();
		open(typed);
	} finally {
		removeEventListener('keydown', collect, true);
	}
}

document.addEventListener('click', (event) => {
	const trigger = (event.target as Element).closest<HTMLAnchorElement>(
		'[data-open-search], [data-hand-on]',
	);
	// Ctrl, Shift and the like follow the link, as everywhere.
	if (!trigger || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const slug = trigger.dataset['handOn'];
	if (!slug) return void openSearch();
	const opened = import('../entry/share-dialog.ts').then(({ openHandOn }) => openHandOn(slug));
	opened.catch(() => location.assign(trigger.href));
});

document.addEventListener('keydown', (event) => {
	const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
	if (event.key === '?' && !typing) void import('./shortcuts.ts').then((m) => m.openShortcuts());
	const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
	const command =
		event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
	if (!slash && !command) return;
	event.preventDefault();
	void openSearch();
});

for (const type of ['pointerover', 'focusin'] as const) {
	document.addEventListener(type, (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
		if (!link || link.matches('[aria-current="page"]')) return;
		if (event instanceof PointerEvent && event.pointerType === 'touch') return;
		void import('../entry/preview-card.ts').then(({ offer }) => offer(link));
	});
}

document.addEventListener('pointerdown', (event) => {
	if (event.pointerType !== 'touch') return;
	const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
	if (link) {
		void import('../entry/preview-card.ts').then(({ offerOnLongPress }) => offerOnLongPress(link));
	}
});
