import type { Glossary } from './glossary.ts';
import type { EntryReference, LinkedText } from './linked-text.ts';
import { languageOf } from '../text/languages/language-of.ts';
import { runningCase } from '../text/names.ts';
import { percentEncode } from '../text/percent-encode.ts';

/** A resolved reference. */
export interface LinkTarget {
	kind: 'term' | 'guide' | 'page';
	slug: string;
	/** Title, capitalized as the link's position requires. */
	title: string;
}

/** The end of an address that leads to a section; empty if the reference names none. */
export function fragmentOf({ section }: Pick<EntryReference, 'section'>): string {
	return section ? `#${percentEncode(section)}` : '';
}

/** Renders a text, replacing each reference with what `print` returns. */
export function printLinks(
	glossary: Glossary,
	text: LinkedText,
	print: (target: LinkTarget, reference: EntryReference) => string,
): string {
	return text
		.map((part) => (typeof part === 'string' ? part : print(linkTarget(glossary, part), part)))
		.join('');
}

export function linkTarget(
	glossary: Glossary,
	{ to, opensSentence }: Pick<EntryReference, 'to' | 'opensSentence'>,
): LinkTarget {
	if (to.startsWith('guides/')) {
		const slug = to.slice('guides/'.length);
		return { kind: 'guide', slug, title: glossary.guides.get(slug)?.title ?? slug };
	}
	if (to.startsWith('pages/')) {
		const slug = to.slice('pages/'.length);
		return { kind: 'page', slug, title: glossary.pages.get(slug)?.title ?? slug };
	}
	const title = glossary.terms.get(to)?.title ?? to;
	const language = languageOf(glossary.site.language);
	return { kind: 'term', slug: to, title: opensSentence ? title : runningCase(title, language) };
}
