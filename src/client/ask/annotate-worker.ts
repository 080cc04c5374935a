import type { ReadSoFar } from '../../finding/annotate/annotate.ts';
import { createAnnotateInSlices } from '../../finding/annotate/annotate.ts';
import type { Lexicon } from '../../finding/annotate/lexicon.ts';
import { languageOf } from '../../text/languages/language-of.ts';

/** A text to annotate, with all that is needed for it. */
export interface AnnotateRequest {
	text: string;
	lexicon: Lexicon;
	/** BCP 47 tag. */
	language: string;
}

/** Milliseconds between two messages. */
const INTERVAL_MS = 100;

// Answers a request with `ReadSoFar` again and again, until all is read.
addEventListener('message', ({ data }: MessageEvent<AnnotateRequest>) => {
	const { text, lexicon, language } = data;
	let last: ReadSoFar | undefined;
	let sent = performance.now();
	for (last of createAnnotateInSlices(lexicon, languageOf(language))(text)) {
		if (performance.now() - sent < INTERVAL_MS) continue;
		postMessage(last);
		sent = performance.now();
	}
	postMessage(last);
});
