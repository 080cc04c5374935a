import type { GlossaryRecord } from '../records/records.ts';

/**
 * The names of all terms as a Sphinx inventory, so that other documentation can link to them by
 * name: https://sphobjinv.readthedocs.io/en/stable/syntax.html
 *
 * @param home Full URL of the folder that will contain the file; addresses are relative to it.
 * @returns A text header followed by lines compressed with zlib.
 */
export async function sphinxInventory(record: GlossaryRecord, home: string): Promise<Uint8Array> {
	const header = [
		'# Sphinx inventory version 2',
		`# Project: ${oneLine(record.title)}`,
		'# Version: ',
		'# The remainder of this file is compressed using zlib.',
	];
	const body = inventoryLines(record, home).map((line) => `${line}\n`);
	const compressed = new Blob(body).stream().pipeThrough(new CompressionStream('deflate'));
	const parts = [`${header.join('\n')}\n`, await new Response(compressed).arrayBuffer()];
	return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** One line a name: `<name> <domain>:<role> <priority> <address> <text of the link>`. */
export function inventoryLines({ terms }: GlossaryRecord, home: string): string[] {
	const relative = (url: string) => (url.startsWith(home) ? url.slice(home.length) : url);
	const lines = new Map<string, string>();
	const add = (name: string, url: string) => {
		// Names are looked up as they are typed.
		const text = oneLine(name).replaceAll('’', "'");
		if (!lines.has(text)) lines.set(text, `${text} std:term -1 ${relative(url)} -`);
	};
	for (const { title, url } of terms) add(title, url);
	for (const { aliases, url } of terms) for (const alias of aliases) add(alias, url);
	for (const { covers } of terms) {
		for (const { name, otherNames, url } of covers) {
			for (const cover of [name, ...otherNames]) add(cover, url);
		}
	}
	return [...lines.values()];
}

/** A line break would end the name. */
function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}
