import { createReadStream } from 'node:fs';
import { basename, dirname } from 'node:path';
import { createInterface } from 'node:readline';
import type { RawRecord, RawSource } from '../raw-record.ts';

/** Tags of a stanza by what they are of an entry. */
const ROLES: Readonly<Record<string, string>> = {
	id: 'id',
	name: 'title',
	def: 'definition',
	synonym: 'alias',
	is_a: 'kindOf',
	part_of: 'partOf',
	xref: 'drop',
	comment: 'section:Comment',
	replaced_by: 'replacedBy',
	alt_id: 'drop',
	namespace: 'category',
	is_obsolete: 'drop',
	created_by: 'drop',
	creation_date: 'drop',
	property_value: 'drop',
	relationship: 'drop',
	subset: 'tags',
};

/** OBO 1.4, the text format of biomedical ontologies: https://owlcollab.github.io/oboformat/doc/GO.format.obo-1_4.html */
export function readObo(path: string): RawSource {
	return {
		format: 'obo',
		markup: 'text',
		folder: dirname(path),
		roles: ROLES,
		records: () => readStanzas(path),
	};
}

async function* readStanzas(path: string): AsyncIterable<RawRecord> {
	const file = basename(path);
	let fields: Record<string, string[]> | undefined;
	let [line, start] = [0, 0];
	const finish = (): RawRecord[] => {
		const found = fields;
		fields = undefined;
		if (!found?.['id']) return [];
		const isObsolete = found['is_obsolete']?.[0] === 'true' && !found['replaced_by'];
		return [
			{
				place: `${file}, line ${start}`,
				fields: {
					...found,
					...(isObsolete && { '(skip)': 'is obsolete, and nothing replaced it' }),
				},
			},
		];
	};
	for await (const text of createInterface({
		input: createReadStream(path),
		crlfDelay: Infinity,
	})) {
		line++;
		if (text.startsWith('[')) {
			yield* finish();
			if (text.trim() === '[Term]') fields = {};
			start = line;
		}
		const [, tag, rest] = /^([\w-]+):\s*(.+?)\s*$/.exec(text) ?? [];
		if (!fields || !tag || !rest) continue;
		const part = tag === 'relationship' ? /^part_of\s+(.*)$/.exec(rest)?.[1] : undefined;
		const name = part ? 'part_of' : tag;
		const quoted = /^"((?:[^"\\]|\\.)*)"/.exec(rest)?.[1];
		const value = (quoted ?? (part ?? rest).replace(/\s+!.*$/, '')).replace(/\\(.)/g, '$1');
		(fields[name] ??= []).push(value);
	}
	yield* finish();
}
