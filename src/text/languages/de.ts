import type { Language } from '../language.ts';
import { OTHER } from './other.ts';

const RESPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

export const GERMAN: Language = {
	...OTHER,
	tag: 'de',
	/** Keyboards without umlauts write ae for ä; "zählen" and "zahlen" are different words. */
	respell: (text) => text.replace(/[äöü]/g, (letter) => RESPELLED[letter]!),
	capitalizesNouns: true,
	/** Finds "Käse" as "kaese" and as "kase". */
	foldEndings: (word) => word.replace(/(?<=[aou])e/g, ''),
};
