import type { Language } from '../language.ts';
import { OTHER } from './other.ts';
import { questionsFrom, wordSet } from './questions-from.ts';

const BETWEEN = String.raw`بين (.+?) (?:وبين |و ?)(.+)`;

export const ARABIC: Language = {
	...OTHER,
	tag: 'ar',
	/** The article, with what is written in one word with it, says nothing of the subject. */
	stem: (word) =>
		word.replace(/^(?:و|ف)?(?:ال|بال|كال|لل)(?=..)/u, '').replace(/(?<=...)(?:ات|ون|ين|ة|ه)$/u, ''),
	functionWords: wordSet(
		`في من الى على عن مع هذا هذه ذلك تلك التي الذي هو هي هم ما ماذا لماذا كيف متى اين هل ان كان كانت
		لا لم لن قد كل بعض بين او ثم حتى عند اذا كما لكن غير`,
	),
	questions: questionsFrom({
		filler: String.raw`^(?:من فضلك|لو سمحت|اشرح(?: لي)?|عرّف|عرف|أخبرني عن|اخبرني عن)[،,\s]+`,
		opening: String.raw`^(?:ما|ماذا|مَا|كيف|لماذا|لم|من|هل|متى|أين)(?: (?:هو|هي|هم|معنى|المقصود ب|تعريف|يعني|تعني|يكون|تكون))*(?=[\s]|$)\s*`,
		ending: String.raw`\s+(?:يعني|تعني|يعمل|تعمل)$`,
		article: String.raw`^(?:ال|بال)(?=\S{2})`,
		comparisons: [
			String.raw`(?:الفرق|فرق|الفروق|الاختلاف|الفارق) ${BETWEEN}`,
			String.raw`(?:قارن|مقارنة|المقارنة) ${BETWEEN}`,
			String.raw`(?:يختلف|تختلف) (.+?) عن (.+)`,
			String.raw`^(.+?) (?:مقابل|ضد|vs\.?) (.+)$`,
		],
		compares: 'فرق|فروق|اختلاف|يختلف|تختلف|قارن|مقارنة|مقابل',
		connections: [
			String.raw`(?:العلاقة|علاقة|الصلة|الرابط) ${BETWEEN}`,
			String.raw`(?:علاقة) (.+?) ب(.+)`,
		],
		choices: [String.raw`^(.+?) (?:أم|أو) (.+)$`],
		sideSeparator: String.raw`\s*[،,؛;]\s*(?:و)?|\s+(?:أو|أم|مقابل)\s+|\s+و(?=\S{3})|\s*/\s*`,
		looksLikeQuestion: String.raw`^(?:ما|ماذا|كيف|لماذا|من|هل|متى|أين|اشرح|عرّف|الفرق|مثال)(?= |$)|؟\s*$`,
		kinds: [
			[
				'before',
				String.raw`ماذا (?:يجب|ينبغي|علي) (?:أن )?(?:أعرف|أتعلم|أقرأ) قبل(?: (?:تعلم|فهم|قراءة))?|(?:ما )?(?:هي )?متطلبات`,
			],
			['next', String.raw`ماذا (?:أتعلم|أقرأ|يأتي) بعد|الخطوات التالية(?: بعد)?`],
			['list', String.raw`(?:ما )?(?:هي )?(?:أنواع|أقسام|أجزاء|مكونات)`],
			['example', String.raw`(?:أعطني )?(?:مثال|أمثلة|مثالا|مثالًا)(?: (?:على|عن))?`],
			['formula', String.raw`(?:ما )?(?:هي )?(?:صيغة|معادلة)|كيف (?:يُحسب|يحسب|تحسب)`],
			['code', String.raw`(?:كيف )?(?:أبرمج|أنفذ|برمجة)|(?:شيفرة|كود)`],
			['pitfalls', String.raw`(?:ما )?(?:هي )?(?:أخطاء|الأخطاء الشائعة في|عيوب|مشاكل)`],
			['origin', String.raw`من (?:اخترع|ابتكر|اقترح|وضع)|(?:أصل|تاريخ)(?= )`],
			['why', String.raw`لماذا (?:يهم|تهم|نحتاج|نستخدم)?|ما (?:أهمية|فائدة)`],
			['how', String.raw`كيف (?:يعمل|تعمل|يُصنع|يصنع|تصنع)`],
		],
		words: 'ما ماذا هو هي كيف لماذا من الفرق بين معنى اشرح',
	}),
};
