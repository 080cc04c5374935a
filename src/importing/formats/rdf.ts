import { createReadStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import oxigraph from 'oxigraph';
import type { RawRecord, RawSource } from '../raw-record.ts';
import { ImportError } from '../raw-record.ts';

/** Predicates by local name, whatever their vocabulary: SKOS, SKOS-XL, RDFS, Dublin Core, schema.org, OBO. */
const ROLES: Readonly<Record<string, string>> = {
	prefLabel: 'title',
	altLabel: 'alias',
	hiddenLabel: 'spelling',
	hasExactSynonym: 'alias',
	alternateName: 'alias',
	definition: 'definition',
	IAO_0000115: 'definition',
	description: 'definition',
	comment: 'section:Note',
	scopeNote: 'section:Scope note',
	example: 'section:Example',
	note: 'section:Note',
	broader: 'kindOf',
	broaderGeneric: 'kindOf',
	broaderPartitive: 'partOf',
	subClassOf: 'kindOf',
	narrower: 'narrower',
	related: 'related',
	notation: 'field',
	useInstead: 'replacedBy',
	isReplacedBy: 'replacedBy',
	IAO_0100001: 'replacedBy',
	label: 'title',
	name: 'title',
	title: 'title',
	termCode: 'field',
	inDefinedTermSet: 'drop',
	inScheme: 'drop',
	topConceptOf: 'drop',
	type: 'drop',
	changeNote: 'drop',
	editorialNote: 'drop',
	historyNote: 'drop',
	exactMatch: 'drop',
	closeMatch: 'drop',
	broadMatch: 'drop',
	narrowMatch: 'drop',
	relatedMatch: 'drop',
	identifier: 'drop',
	creator: 'drop',
	contributor: 'drop',
	created: 'drop',
	modified: 'drop',
	deprecated: 'drop',
};

const CONCEPT = /#Concept$|\/Concept$|#Class$|DefinedTerm$/;
const NO_ENTRY =
	/ConceptScheme$|DefinedTermSet$|Collection$|Ontology$|#(?:Object|Annotation|Datatype)Property$/;
const FORMATS: Readonly<Record<string, string>> = {
	ttl: 'ttl',
	turtle: 'ttl',
	n3: 'ttl',
	nt: 'nt',
	nq: 'nq',
	trig: 'trig',
	rdf: 'rdf',
	owl: 'rdf',
	xml: 'rdf',
	skos: 'rdf',
	jsonld: 'jsonld',
	json: 'jsonld',
};

/**
 * Concepts of an RDF file. Triples of one subject may be anywhere in it, so they are kept in a
 * temporary database on disk, and grouped there.
 */
export async function readRdf(path: string, wanted?: string): Promise<RawSource> {
	const folder = mkdtempSync(join(tmpdir(), 'gloss-rdf-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const database = new DatabaseSync(join(folder, 'triples'));
	await load(path, database);
	const language = wanted ?? mainLanguage(database);
	return {
		format: 'rdf',
		folder: dirname(path),
		language,
		roles: { ...ROLES, '(id)': 'id' },
		records: () => readConcepts(database, basename(path), language),
	};
}

async function load(path: string, database: DatabaseSync): Promise<void> {
	database.exec(
		'PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; CREATE TABLE triples (s, p, o, isNode, language)',
	);
	const insert = database.prepare('INSERT INTO triples VALUES (?, ?, ?, ?, ?)');
	const extension = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? 'ttl';
	const options = { format: FORMATS[extension] ?? 'ttl', base_iri: 'urn:gloss:', lenient: true };
	database.exec('BEGIN');
	try {
		const stream = createReadStream(path, { highWaterMark: 256 * 1024 });
		const quads = oxigraph.parse(
			stream as AsyncIterable<Uint8Array>,
			options,
		) as unknown as AsyncIterable<oxigraph.Quad>;
		for await (const { subject, predicate, object } of quads) {
			const isNode = object.termType !== 'Literal';
			insert.run(
				subject.value,
				/[^/#:]*$/.exec(predicate.value)![0],
				object.value,
				isNode ? 1 : 0,
				isNode ? '' : (object as oxigraph.Literal).language,
			);
		}
	} catch (error) {
		throw new ImportError(
			`${basename(path)} is not RDF (${options.format}): ${(error as Error).message}`,
		);
	}
	database.exec('COMMIT; CREATE INDEX subjects ON triples (s)');
}

/** English if labels are in it, else the language of the most labels. */
function mainLanguage(database: DatabaseSync): string | undefined {
	const rows = database
		.prepare(
			"SELECT language, count(*) AS n FROM triples WHERE p IN ('prefLabel', 'label', 'name') AND language != '' GROUP BY 1 ORDER BY 2 DESC",
		)
		.all();
	const tags = rows.map((row) => String(row['language']));
	return tags.find((tag) => /^en\b/.test(tag)) ?? tags[0];
}

async function* readConcepts(
	database: DatabaseSync,
	file: string,
	language: string | undefined,
): AsyncIterable<RawRecord> {
	const subjects = database.prepare(
		"SELECT s, min(rowid) AS at FROM triples WHERE p IN ('type', 'prefLabel', 'label', 'name') AND isNode <= 1 GROUP BY s ORDER BY at",
	);
	const triplesOf = database.prepare(
		'SELECT p, o, isNode, language FROM triples WHERE s = ? ORDER BY rowid',
	);
	// eslint-disable-next-line @typescript-eslint/await-thenable
	for await (const { s } of subjects.iterate()) {
		const triples = triplesOf.all(s!) as unknown as Triple[];
		const types = triples.filter(({ p }) => p === 'type').map(({ o }) => o);
		const isNamed = triples.some(({ p }) => p === 'prefLabel');
		if (
			types.some((type) => NO_ENTRY.test(type)) ||
			(!isNamed && !types.some((type) => CONCEPT.test(type)))
		)
			continue;
		const fields: Record<string, unknown[]> = { '(id)': [s] };
		for (const triple of triples) {
			const values = triple.isNode ? textsBehind(triplesOf, triple.o, triple.p) : [triple];
			for (const { o, language: tag } of values) {
				const isOther = tag && language && tag.split('-')[0] !== language.split('-')[0];
				const name = isOther ? `${triple.p}@${tag}` : triple.p;
				(fields[name] ??= []).push(o);
			}
		}
		if (
			triples.some(({ p, o }) => p === 'deprecated' && o === 'true') &&
			!fields['useInstead'] &&
			!fields['isReplacedBy']
		) {
			fields['(skip)'] = ['is deprecated, and nothing replaces it'];
		}
		yield { fields, place: `${file}, ${String(s)}` };
	}
}

interface Triple {
	p: string;
	o: string;
	isNode: number;
	language: string;
}

/** The text of a label or note that is a node of its own (SKOS-XL, rdf:value); else the node. */
function textsBehind(
	triplesOf: ReturnType<DatabaseSync['prepare']>,
	node: string,
	predicate: string,
): Pick<Triple, 'o' | 'language'>[] {
	if (!/label|note|definition|example|comment/i.test(predicate)) return [{ o: node, language: '' }];
	const found = triplesOf.all(node) as unknown as Triple[];
	const texts = found.filter(
		({ p, isNode }) => !isNode && /^(?:literalForm|value|comment|label)$/.test(p),
	);
	return texts.length > 0 ? texts : [{ o: node, language: '' }];
}
