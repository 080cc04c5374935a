// Opens the report of an entry with what is selected in it.

// Of the links below an entry, only this one carries something along.
const link = document.querySelector<HTMLAnchorElement>('.edit a[href*="?"]:not([href$=".mdx"])');
let selected: Range | undefined;

function remember(): void {
	const selection = getSelection();
	selected = selection && !selection.isCollapsed ? selection.getRangeAt(0).cloneRange() : undefined;
}

// The press that clicks the link would clear the selection.
link?.addEventListener('pointerdown', remember);
link?.addEventListener('click', (event) => {
	if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
	event.preventDefault();
	if (event.detail === 0) remember();
	const opened = import('./report-dialog.ts').then(({ openReport }) => openReport(selected));
	opened.catch(() => location.assign(link.href));
});
