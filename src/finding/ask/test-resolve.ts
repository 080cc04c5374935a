import type { Glossary } from '../../model/glossary.ts';
import { ENGLISH } from '../../text/languages/en.ts';
import { lexicon } from '../annotate/lexicon.ts';
import { indexDescriptions } from '../search/descriptions.ts';
import { createFind } from '../search/find.ts';
import { nameIndex } from '../search/name-index.ts';
import { prepareNames } from '../search/prepared-names.ts';
import { paraphraseTexts, textIndex } from '../search/text-index.ts';
import type { Resolve } from './resolve.ts';
import { createResolve } from './resolve.ts';

/** The reading of questions for a test glossary. */
export async function resolveIn(
	glossary: Glossary,
	subjects: readonly string[] = [],
): Promise<Resolve> {
	const index = { ...nameIndex(glossary), subjects };
	const { entries } = index;
	const descriptions = await indexDescriptions(
		entries,
		textIndex(glossary).texts,
		paraphraseTexts(glossary),
		ENGLISH,
	);
	return createResolve({
		index,
		lexicon: lexicon(glossary),
		find: createFind(index, prepareNames(entries, ENGLISH), descriptions, ENGLISH),
		isKnown: descriptions.knows,
		language: ENGLISH,
	});
}
