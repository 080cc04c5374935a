import { makeLink } from '../shared/elements.ts';
import { say } from '../shared/say.ts';

/** Copies a text and reports the outcome. */
export async function copyText(text: string, status: HTMLElement): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		status.textContent = say('Copied.');
	} catch {
		status.textContent = say('Could not copy. The browser blocked access to the clipboard.');
	}
}

/** Downloads a text as a file. */
export function saveFile(text: string, name: string, type: string): void {
	const blob = new Blob([text], { type: `${type};charset=utf-8` });
	const link = makeLink(URL.createObjectURL(blob));
	link.download = name;
	link.click();
	URL.revokeObjectURL(link.href);
}
