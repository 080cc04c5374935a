import { escapeMarkup } from '../escape-markup.ts';
import type { Noun, Text } from './texts.ts';
import { PLURALS } from './texts.ts';

/** The words of the interface in a language. What is missing is said in English. */
export interface Words {
	/** BCP 47. */
	tag: string;
	/** By the English text. */
	texts?: Readonly<Partial<Record<string, string>>>;
	nouns?: Readonly<Partial<Record<Noun, CountedNoun>>>;
}

/** A noun with its count, for each plural category of the language (CLDR); `other` is always there. */
export type CountedNoun = Readonly<
	Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }
>;

type Values = Readonly<Record<string, string | number>>;

/** Says the words of the interface. */
export interface Say {
	readonly tag: string;
	/** A text in which each `{name}` is replaced with its value. @example say('{count} of {total}', { count: 3, total: 12 }) */
	(text: Text, values?: Values): string;
	/**
	 * The same as HTML.
	 *
	 * @param html HTML by the name of its gap.
	 * @param links Addresses by the name of the tag around their text: `<list>all terms</list>`.
	 */
	html(
		text: Text,
		html?: Readonly<Record<string, string>>,
		links?: Readonly<Record<string, string>>,
	): string;
	/** A count with its noun in the right number. @example say.count(1200, 'term') // => '1,200 terms' */
	count(amount: number, noun: Noun): string;
	number(amount: number): string;
	/** Items as in a sentence: "a, b and c". */
	list(items: readonly string[], type?: Intl.ListFormatType): string;
}

export function createSay({ tag, texts = {}, nouns }: Words): Say {
	const numbers = new Intl.NumberFormat(tag);
	const plurals = new Intl.PluralRules(nouns ? tag : 'en');
	const textOf = (text: Text) => texts[text] ?? text.replace(/\|.*/, '');
	const valueOf = (value: string | number) =>
		typeof value === 'number' ? numbers.format(value) : value;
	const fill = (text: string, values: Values) =>
		text.replace(/\{(\w+)\}/g, (gap, name: string) =>
			name in values ? valueOf(values[name]!) : gap,
		);
	const say = (text: Text, values: Values = {}) => fill(textOf(text), values);
	return Object.assign(say, {
		tag,
		html: (
			text: Text,
			html: Readonly<Record<string, string>> = {},
			links: Readonly<Record<string, string>> = {},
		) =>
			fill(
				escapeMarkup(textOf(text)).replace(
					/&lt;(\w+)(?:>|&gt;)(.*?)&lt;\/\1(?:>|&gt;)/g,
					(_, name: string, inner: string) => `<a href="${links[name] ?? ''}">${inner}</a>`,
				),
				html,
			),
		count: (amount: number, noun: Noun) => {
			const forms = nouns?.[noun] ?? {
				one: `{count} ${noun}`,
				other: `{count} ${PLURALS[noun as keyof typeof PLURALS] ?? `${noun}s`}`,
			};
			return fill(forms[plurals.select(amount)] ?? forms.other, { count: amount });
		},
		number: (amount: number) => numbers.format(amount),
		list: (items: readonly string[], type: Intl.ListFormatType = 'conjunction') =>
			// British lists have no comma before the last item.
			new Intl.ListFormat(tag.startsWith('en') ? 'en-GB' : tag, { type }).format(items),
	});
}

/** The interface in English, for what is not part of a site. */
export const ENGLISH_SAY: Say = createSay({ tag: 'en' });
