import { escapeMarkup } from '../text/escape-markup.ts';
import type { Text } from '../text/interface/texts.ts';
import type { Say } from '../text/interface/say.ts';

/** Links in a sentence, as HTML: "a, b or c". */
export function inlineLinks(
	say: Say,
	links: readonly { name: string; href: string }[],
	type: Intl.ListFormatType,
): string {
	return say.list(
		links.map(({ name, href }) => `<a href="${href}">${escapeMarkup(name)}</a>`),
		type,
	);
}

/** The other names of a term, as HTML. */
export function alsoCalled(say: Say, aliases: readonly string[]): string {
	const names = `<strong>${escapeMarkup(aliases.join(say(', ')))}</strong>`;
	return say.html('also called {names}', { names });
}

/** What a text says before and after its gap. */
export function aroundGap(say: Say, text: Text, gap: string): [before: string, after: string] {
	const mark = '\u{F8FF}';
	const [before = '', after = ''] = say(text, { [gap]: mark }).split(mark);
	return [before, after];
}
