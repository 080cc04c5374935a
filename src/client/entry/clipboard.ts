/** Puts a text on the clipboard and says whether that went well. */
export async function copyText(text: string, status: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = 'Copied.';
	} catch {
		status.textContent = 'The browser does not allow copying here.';
	}
}

/** Offers a text as a file to save. */
export function saveFile(text: string, name: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
