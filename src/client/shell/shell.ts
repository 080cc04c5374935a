// Runs on every page and loads features on first use.
import './theme-switch.ts';

document.documentElement.dataset['scripts'] = '';

void import('./reading.ts');

/** Opens the search, keeping what is typed while it loads. */
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
		'[data-open-search], [data-share]',
	);
	// With a modifier key the browser follows the link.
	if (!trigger || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	const slug = trigger.dataset['share'];
	if (!slug) return void openSearch();
	const opened = import('../term/share-dialog.ts').then(({ openShareDialog }) =>
		openShareDialog(slug),
	);
	opened.catch(() => location.assign(trigger.href));
});

document.addEventListener('keydown', (event) => {
	const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
	if (event.key === '?' && !typing) void import('./shortcuts.ts').then((m) => m.openShortcuts());
	const slash = event.key === '/' && !typing && !event.ctrlKey && !event.metaKey && !event.altKey;
	const commandK =
		event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
	if (!slash && !commandK) return;
	event.preventDefault();
	void openSearch();
});

for (const type of ['pointerover', 'focusin'] as const) {
	document.addEventListener(type, (event) => {
		const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
		if (!link || link.matches('[aria-current="page"]')) return;
		if (event instanceof PointerEvent && event.pointerType === 'touch') return;
		void import('../term/preview-card.ts').then(({ schedulePreview }) => schedulePreview(link));
	});
}

document.addEventListener('pointerdown', (event) => {
	if (event.pointerType !== 'touch') return;
	const link = (event.target as Element).closest<HTMLAnchorElement | SVGAElement>('a[href]');
	if (link) {
		void import('../term/preview-card.ts').then(({ previewOnLongPress }) =>
			previewOnLongPress(link),
		);
	}
});
