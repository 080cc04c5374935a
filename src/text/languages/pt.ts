import type { Language } from '../language.ts';
import { OTHER } from './other.ts';
import { questionsFrom, wordSet } from './questions-from.ts';

export const PORTUGUESE: Language = {
	...OTHER,
	tag: 'pt',
	/** Finds plurals as singulars. */
	foldEndings: (word) => word.replace(/(?<=[rzs])es$|(?<=..[aeo])s$/, ''),
	functionWords: wordSet(
		`a ao aos as com como da das de do dos e ela ele em entre era essa esse esta este foi ha isso isto
		ja mais mas me na nas nao no nos o os ou para pela pelo por porque qual quando que se sem ser seu
		sua sao sobre tambem um uma`,
	),
	questions: questionsFrom({
		filler: String.raw`^(?:por favor|olá|oi|me diga|explique|explica|defina)[ ,]+|[ ,]+por favor$`,
		opening: String.raw`^(?:o que|que|qual|quais|como|quem|por que|para que)(?: (?:é|são|significam?|quer dizer|faz|fazem|servem?|funcionam?|importam?))?(?= |$)\s*(?:exatamente )?`,
		ending: String.raw`\s+(?:significa|funciona|é|são|serve|faz)$`,
		article: String.raw`^(?:o|a|os|as|um|uma|uns|umas|de|do|da) `,
		comparisons: [
			String.raw`(?:diferenças?|distinção) (?:há |existe )?entre (.+?) e (.+)`,
			String.raw`se (?:diferenciam?|distinguem?) (.+?) (?:e|de|do|da) (.+)`,
			String.raw`(?:compare|comparar|comparação (?:de|entre)) (.+?) (?:e|com) (.+)`,
			String.raw`^(.+?) (?:vs\.?|versus|contra) (.+)$`,
		],
		compares: String.raw`diferen|distin|compar|\bvs\b|versus`,
		connections: [
			String.raw`(?:relação|ligação|conexão) (?:há |existe )?entre (.+?) e (.+)`,
			String.raw`se (?:relacionam?|ligam?) (.+?) (?:e|com|a) (.+)`,
		],
		choices: [String.raw`^(.+?) ou (.+)$`],
		sideSeparator: String.raw`\s*[,;]\s*(?:e |ou )?|\s+(?:e|ou|vs\.?|versus)\s+|\s*/\s*`,
		looksLikeQuestion: String.raw`^(?:o que|qual|quais|como|quem|quando|onde|por que|para que|diferenças?|explique|defina|exemplos?|fórmula)(?= |$)|\b(?:vs|versus)\b`,
		kinds: [
			[
				'before',
				String.raw`o que (?:devo|preciso|tenho que) (?:saber|aprender|ler) antes de(?: (?:entender|aprender))?|pré-requisitos(?: (?:de|para))?`,
			],
			[
				'next',
				String.raw`o que (?:aprender|ler|vem) (?:depois|a seguir)(?: de)?|próximos passos(?: depois de)?`,
			],
			['list', String.raw`(?:quais (?:são os|são as) )?(?:tipos|variantes|partes|componentes) de`],
			['example', String.raw`(?:um |dê um )?exemplos?(?: (?:de|para))?`],
			['formula', String.raw`(?:a )?(?:fórmula|equação)(?: (?:de|do|da|para))?|se calcula`],
			['code', String.raw`(?:como )?(?:implementar|programar)|código (?:de|para)`],
			[
				'pitfalls',
				String.raw`(?:erros|problemas|armadilhas)(?: (?:comuns|frequentes))?(?: (?:de|com))?`,
			],
			[
				'origin',
				String.raw`quem (?:inventou|criou|propôs|introduziu)|(?:origem|história) (?:de|do|da)`,
			],
			['why', String.raw`por que (?:é importante|importa|usar)?|para que serve`],
			['how', String.raw`como (?:funciona|opera)m?`],
		],
		words: 'que qual como quem por para é são significa diferença entre explique',
	}),
};
