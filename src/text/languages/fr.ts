import type { Language } from '../language.ts';
import { OTHER } from './other.ts';
import { questionsFrom, wordSet } from './questions-from.ts';

export const FRENCH: Language = {
	...OTHER,
	tag: 'fr',
	elides: true,
	/** Finds plurals as singulars. */
	foldEndings: (word) => word.replace(/(?<=..[^s])[sx]$/, ''),
	functionWords: wordSet(
		`a au aux avec ce ces cette comme d dans de des du elle en entre est et etre eux il ils l la le les
		leur lui mais me meme mes mon n ne nos notre nous on ou par pas plus pour qu que quel quelle qui s
		sa sans se ses si son sont sur ta te tes toi ton tu un une vos votre vous y`,
	),
	questions: questionsFrom({
		filler: String.raw`^(?:bonjour|salut|s'il (?:vous|te) plaît|explique(?:z)?(?:-moi)?|définis|dis-moi)[ ,]+|[ ,]+s'il (?:vous|te) plaît$`,
		opening: String.raw`^(?:qu'est[- ]ce (?:que(?: c'est que)?|qu(?=')|qui)|c'est quoi|que (?:signifie|veut dire)|quel(?:le)?s? (?:est|sont)|comment|pourquoi|à quoi sert)(?: |')?(?: ?(?:fonctionne|marche|est) )?`,
		ending: String.raw`\s+(?:c'est quoi|signifie|veut dire|fonctionne|marche)$`,
		article: String.raw`^(?:le |la |les |l'|un |une |des |du |de la |de l'|d'|de )`,
		comparisons: [
			String.raw`(?:différences?|distinction) (?:y a-t-il )?entre (.+?) et (.+)`,
			String.raw`(?:distingue|diffère|différencie) (.+?) (?:et|de|d') ?(.+)`,
			String.raw`compar(?:e|er|aison (?:de|entre)) (.+?) (?:et|à|avec) (.+)`,
			String.raw`^(.+?) (?:vs\.?|versus|contre) (.+)$`,
		],
		compares: String.raw`différ|disting|compar|\bvs\b|versus`,
		connections: [
			String.raw`(?:lien|relation|rapport) (?:y a-t-il )?entre (.+?) et (.+)`,
			String.raw`(?:relie|lie) (.+?) (?:et|à) (.+)`,
		],
		choices: [String.raw`^(.+?) ou (.+)$`],
		sideSeparator: String.raw`\s*[,;]\s*(?:et |ou )?|\s+(?:et|ou|vs\.?|versus)\s+|\s*/\s*`,
		looksLikeQuestion: String.raw`^(?:qu'est|c'est quoi|que signifie|que veut|quel|quelle|quels|quelles|qui|comment|pourquoi|à quoi|différences?|explique|définis|exemples?|formule)|\b(?:vs|versus)\b`,
		kinds: [
			[
				'before',
				String.raw`que faut-il savoir avant(?: (?:de|d'))?(?: ?(?:apprendre|comprendre|lire))?|prérequis(?: (?:de|d'|pour))?`,
			],
			[
				'next',
				String.raw`qu(?:e|oi) (?:apprendre|lire) (?:après|ensuite)|étapes? suivantes?(?: après)?`,
			],
			[
				'list',
				String.raw`(?:quel(?:le)?s (?:sont )?(?:les )?)?(?:types|sortes|variantes|parties|composants) (?:de|d')`,
			],
			['example', String.raw`(?:un |donne(?:z)?(?:-moi)? un )?exemples?(?: (?:de|d'|pour))?`],
			['formula', String.raw`(?:la )?(?:formule|équation)(?: (?:de|d'|du|pour))?|se calcule`],
			['code', String.raw`(?:comment )?(?:implémenter|programmer|coder)|code (?:de|pour)`],
			[
				'pitfalls',
				String.raw`(?:erreurs|pièges|problèmes)(?: (?:courantes?|fréquentes?))?(?: (?:de|d'|avec))?`,
			],
			[
				'origin',
				String.raw`qui a (?:inventé|créé|proposé|introduit)|(?:origine|histoire) (?:de|d'|du)`,
			],
			['why', String.raw`pourquoi (?:est-ce important|utiliser)?|à quoi (?:ça )?sert`],
			['how', String.raw`comment (?:fonctionne|marche|ça marche)(?:nt)?`],
		],
		words: 'que qui quoi quel quelle comment pourquoi est sont signifie différence entre explique',
	}),
};
