import { lexicon } from '../finding/annotate/lexicon.ts';
import type { TestTerm } from '../model/test-glossary.ts';
import { testGlossary } from '../model/test-glossary.ts';
import { testRecord } from '../outputs/records/test-record.ts';
import { foreignNameTable } from '../finding/other-languages/name-table.ts';
import { nameIndex } from '../finding/search/name-index.ts';
import { paraphraseTexts, textIndex } from '../finding/search/text-index.ts';
import type { Library } from './library.ts';
import { createLibrary } from './library.ts';

const TERMS: Readonly<Record<string, TestTerm>> = {
	'blue-cheese': {
		summary: 'Mold runs through the paste in veins and makes it sharp.',
		aliases: ['Bleu'],
		prerequisites: ['mold-culture', 'curd'],
		confusedWith: [{ term: 'brie', difference: 'Blue cheese has its mold inside.' }],
		body: `## How it works\n${'Needles let air into the paste. '.repeat(30)}\n`,
	},
	brie: {
		summary: 'A soft disc with a white rind ripens from the outside in.',
		aliases: ['BdM'],
		covers: { kinds: [['Brie noir', 'Black wheel']], parts: [], related: ['Coulommiers'] },
		prerequisites: ['curd'],
		paraphrases: ['smelly round thing from France'],
	},
	curd: {
		summary: 'The solid part of milk after rennet has made it set.',
		prerequisites: ['milk'],
		symbols: ['dairy.cut_curd'],
		names: { de: 'Käsebruch', zh: '凝乳' },
	},
	'cutting-mold': {
		summary: 'A form that gives a young cheese its shape.',
		homonyms: ['Mold'],
		prerequisites: ['curd'],
	},
	milk: { summary: 'What a cow gives.', symbols: ['dairy.Milk', 'fat_content'] },
	'mold-culture': {
		summary: 'Spores that are stirred into milk and grow in the paste.',
		homonyms: ['Mold'],
		prerequisites: ['milk'],
	},
};

/** A small glossary for tests. */
export function testLibrary(): Promise<Library> {
	const glossary = testGlossary(TERMS);
	return createLibrary({
		record: testRecord(TERMS),
		names: nameIndex(glossary),
		texts: textIndex(glossary),
		paraphrases: paraphraseTexts(glossary),
		lexicon: lexicon(glossary),
		foreignNames: foreignNameTable(glossary),
	});
}
