import type { Language } from '../language.ts';
import { OTHER } from './other.ts';
import { questionsFrom, wordSet } from './questions-from.ts';

const VS = String.raw`^(.+?) (?:vs\.?|versus|frente a|contra) (.+)$`;

export const SPANISH: Language = {
	...OTHER,
	tag: 'es',
	/** Finds "vectores" as "vector". */
	foldEndings: (word) => word.replace(/(?<=[^aeiou])es$|(?<=..[aeo])s$/, ''),
	functionWords: wordSet(
		`a al ante con como cual cuando de del desde donde el ella ellas ellos en entre era es esa ese eso
		esta este esto estos fue ha hay la las le lo los mas me mi muy no nos o para pero por porque que
		se sea ser si sin sobre son su sus tambien tan te tu un una uno unos y ya`,
	),
	questions: questionsFrom({
		filler: String.raw`^(?:por favor|hola|oye|dime|explica(?:me)?|define|(?:me )?puedes? (?:explicar|decir)(?:me)?)[ ,]+|[ ,]+por favor$`,
		opening: String.raw`^[¿¡]?\s*(?:qué|que|cuál|cuáles|cómo|como|quién|por qué|para qué)(?: (?:es|son|significan?|quieren? decir|se entiende por|hacen?|sirven?|funcionan?|importan?))?(?= |$)\s*(?:exactamente )?`,
		ending: String.raw`\s+(?:significa|funciona|es|son|sirve|hace|exactamente)$`,
		article: String.raw`^(?:el|la|los|las|un|una|unos|unas|lo|de|del) `,
		comparisons: [
			String.raw`(?:diferencias?|distinción) (?:hay |existe |principal )?entre (.+?) (?:y|e) (.+)`,
			String.raw`se (?:diferencian?|distinguen?) (.+?) (?:y|e|de|del) (.+)`,
			String.raw`compar(?:a|ar|ación (?:de|entre)) (.+?) (?:y|e|con) (.+)`,
			VS,
		],
		compares: String.raw`diferenci|distin|compar|\bvs\b|versus|frente a`,
		connections: [
			String.raw`(?:relación|conexión|vínculo) (?:hay |existe |tiene )?(?:entre )?(.+?) (?:y|e|con) (.+)`,
			String.raw`se (?:relacionan?|conectan?) (.+?) (?:y|e|con) (.+)`,
		],
		choices: [String.raw`^(.+?) (?:o|u) (.+)$`],
		sideSeparator: String.raw`\s*[,;]\s*(?:[yo] )?|\s+(?:y|e|o|u|vs\.?|versus)\s+|\s*/\s*`,
		looksLikeQuestion: String.raw`^\s*[¿]|^(?:qué|cuál|cuáles|cómo|quién|cuándo|dónde|por qué|para qué|que es|que son|diferencias?|define|explica|ejemplos?|fórmula|tipos)(?= |$)|\b(?:vs|versus)\b`,
		kinds: [
			[
				'before',
				String.raw`(?:qué|que) (?:debo|tengo que|hay que|debería|necesito) (?:saber|aprender|leer) (?:antes de|para)(?: (?:entender|aprender|leer))?|requisitos(?: previos)?(?: de| para)?`,
			],
			[
				'next',
				String.raw`(?:qué|que) (?:puedo|debo|viene|aprender|leer) (?:aprender |leer )?(?:después|luego)(?: de)?|siguientes? pasos?(?: (?:tras|después de))?`,
			],
			[
				'list',
				String.raw`(?:(?:qué|cuáles son los?|cuáles son las) )?(?:tipos|clases|variantes|partes|componentes) (?:de|hay de|existen de|tiene)`,
			],
			['example', String.raw`(?:(?:un|dame un|algún) )?ejemplos?(?: (?:de|sobre|para))?`],
			['formula', String.raw`(?:la )?(?:fórmula|ecuación)(?: (?:de|para))?|se calcula`],
			[
				'code',
				String.raw`(?:cómo )?(?:se )?(?:implementa(?:r)?|programa(?:r)?)|código (?:de|para)`,
			],
			[
				'pitfalls',
				String.raw`(?:errores|fallos|problemas)(?: (?:comunes|frecuentes|típicos))?(?: (?:con|de|al usar))?`,
			],
			[
				'origin',
				String.raw`quién (?:inventó|creó|propuso|introdujo|descubrió)|cuándo se (?:inventó|creó|propuso)|(?:origen|historia) de`,
			],
			[
				'why',
				String.raw`por qué (?:es importante|importa|se usa|sirve|hace falta)?|para qué (?:sirven?|se usa)`,
			],
			['how', String.raw`cómo (?:funciona|trabaja|actúa|opera)n?`],
		],
		words:
			'que qué cual cuál cómo como quién por para es son significa diferencia entre explica define',
	}),
};
