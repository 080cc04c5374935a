import type { InputKind } from '../finding/ask/detect.ts';
import { detectInput } from '../finding/ask/detect.ts';
import type { Site } from '../model/site-schema.ts';
import { languageOf } from '../text/languages/language-of.ts';

/** The first example of the Ask page that it would read as the given kind. */
export function askExample(
	{ askExamples, language }: Pick<Site, 'askExamples' | 'language'>,
	kind: InputKind,
): string | undefined {
	return askExamples.find((example) => detectInput(example, languageOf(language)) === kind);
}
