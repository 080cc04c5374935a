const SCRIPTS: readonly (readonly [tag: string, letters: RegExp])[] = [
	['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
	['ko', /\p{sc=Hangul}/gu],
	['zh', /\p{sc=Han}/gu],
	['ar', /\p{sc=Arabic}/gu],
	['he', /\p{sc=Hebrew}/gu],
	['ru', /\p{sc=Cyrillic}/gu],
	['el', /\p{sc=Greek}/gu],
	['th', /\p{sc=Thai}/gu],
	['hi', /\p{sc=Devanagari}/gu],
	['am', /\p{sc=Ethiopic}/gu],
];

/** Words that a language has many of, and its neighbors few. */
const WORDS: Readonly<Record<string, RegExp>> = {
	en: /\b(?:the|of|and|is|that|with|are|which)\b/gi,
	es: /\b(?:el|los|las|una|que|del|por|como|es)\b/gi,
	fr: /\b(?:le|les|des|une|est|dans|qui|pour|et)\b/gi,
	de: /\b(?:der|die|das|und|ist|eine|mit|von|den)\b/gi,
	pt: /\b(?:o|os|uma|que|não|com|são|do|da|em)\b/gi,
	it: /\b(?:il|gli|una|che|della|per|sono|di)\b/gi,
	nl: /\b(?:het|een|van|dat|met|zijn|wordt)\b/gi,
};

/** The language that texts are most probably in; undefined if nothing tells. */
export function guessLanguage(texts: readonly string[]): string | undefined {
	const text = texts
		.join(' ')
		.replace(/<[^<>]*>|https?:\S+/g, ' ')
		.slice(0, 40_000);
	const letters = text.match(/\p{L}/gu)?.length ?? 0;
	if (letters < 20) return undefined;
	for (const [tag, pattern] of SCRIPTS) {
		const share = (text.match(pattern)?.length ?? 0) / letters;
		if (share > (tag === 'ja' ? 0.1 : 0.25)) return tag;
	}
	const counts = Object.entries(WORDS)
		.map(([tag, pattern]): [string, number] => [tag, text.match(pattern)?.length ?? 0])
		.sort((a, b) => b[1] - a[1]);
	return counts[0]![1] > 3 ? counts[0]![0] : undefined;
}
