import type { Language } from '../language.ts';
import { OTHER } from './other.ts';
import { questionsFrom, wordSet } from './questions-from.ts';

const RESPELLED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

export const GERMAN: Language = {
	...OTHER,
	tag: 'de',
	/** Keyboards without umlauts write ae for ä; "zählen" and "zahlen" are different words. */
	respell: (text) => text.replace(/[äöü]/g, (letter) => RESPELLED[letter]!),
	capitalizesNouns: true,
	/** Finds "Käse" as "kaese" and as "kase". */
	foldEndings: (word) => word.replace(/(?<=[aou])e/g, ''),
	functionWords: wordSet(
		`ab aber als am an auch auf aus bei bin bis da damit das dass dem den der des die dies diese doch du
		durch ein eine einem einen einer eines er es fur hat ich ihr im in ist ja kann man mit nach nicht noch
		nur ob oder ohne sein seine sich sie sind so uber um und uns unter vom von vor war was wenn wer wie
		wird wo zu zum zur`,
	),
	questions: questionsFrom({
		filler: String.raw`^(?:bitte|hallo|sag mir|erklär(?:e|en sie)?(?: mir)?|definiere)[ ,]+|[ ,]+bitte$`,
		opening: String.raw`^(?:was|wer|wie|warum|weshalb|wieso|wozu|welche[rsn]?)(?: (?:ist|sind|bedeute(?:t|n)|heißt|versteht man unter|macht|machen|funktioniert|funktionieren|dient|braucht man))?(?= |$)\s*(?:genau |eigentlich )?`,
		ending: String.raw`\s+(?:bedeutet|heißt|funktioniert|ist|sind|genau|eigentlich)$`,
		article: String.raw`^(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines) `,
		comparisons: [
			String.raw`unterschiede? (?:besteh(?:t|en) )?zwischen (.+?) und (.+)`,
			String.raw`(?:unterscheide[nt]|unterscheidet man) (?:sich )?(.+?) (?:und|von) (.+)`,
			String.raw`(?:vergleiche?|vergleich (?:von|zwischen)) (.+?) (?:und|mit) (.+)`,
			String.raw`^(.+?) (?:vs\.?|versus|gegen(?:über)?) (.+)$`,
		],
		compares: String.raw`unterschie|unterscheid|vergleich|\bvs\b|versus`,
		connections: [
			String.raw`(?:zusammenhang|beziehung|verbindung) (?:besteht )?zwischen (.+?) und (.+)`,
			String.raw`(?:hängen|hängt) (.+?) (?:und|mit) (.+?)(?: zusammen)?$`,
		],
		choices: [String.raw`^(.+?) oder (.+)$`],
		sideSeparator: String.raw`\s*[,;]\s*(?:und |oder )?|\s+(?:und|oder|vs\.?|versus)\s+|\s*/\s+`,
		looksLikeQuestion: String.raw`^(?:was|wer|wie|warum|weshalb|wieso|wozu|wann|wo|welche[rsn]?|erklär|definiere|unterschied|beispiel|formel)(?=\P{L}|$)|\b(?:vs|versus)\b`,
		kinds: [
			[
				'before',
				String.raw`was (?:muss|sollte|soll) (?:ich|man) vor (?:dem |der )?|voraussetzungen(?: (?:für|von))?|wissen(?:,)? bevor`,
			],
			[
				'next',
				String.raw`was (?:kommt|lerne ich|lese ich) (?:nach|als nächstes)|nächste schritte(?: nach)?`,
			],
			[
				'list',
				String.raw`(?:welche )?(?:arten|sorten|typen|teile|bestandteile) (?:von|hat|gibt es(?: von)?)`,
			],
			['example', String.raw`(?:ein )?beispiele?(?: (?:für|zu|von))?`],
			[
				'formula',
				String.raw`(?:die )?(?:formel|gleichung)(?: (?:für|von|der|des))?|wie berechnet man`,
			],
			[
				'code',
				String.raw`(?:wie )?(?:implementier(?:t|e|en)|programmier(?:t|e|en))(?: man| ich)?|code (?:für|zu)`,
			],
			[
				'pitfalls',
				String.raw`(?:häufige |typische )?(?:fehler|fallstricke|probleme)(?: (?:bei|mit|von))?`,
			],
			[
				'origin',
				String.raw`wer hat (?=.+(?:erfunden|entdeckt|vorgeschlagen|eingeführt))|(?:ursprung|geschichte) (?:von|des|der)`,
			],
			[
				'why',
				String.raw`(?:warum|weshalb|wieso)(?: ist| sind| braucht man)?|wozu (?:dient|braucht man)`,
			],
			['how', String.raw`wie (?:funktioniert|arbeitet|wirkt)(?:en)?`],
		],
		words: 'was wer wie warum ist sind der die das unterschied zwischen erkläre',
	}),
};
