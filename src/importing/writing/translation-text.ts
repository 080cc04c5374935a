import { yamlField } from './yaml-lines.ts';

/** A translation in the words of its file. */
export interface TranslationText {
	title: string;
	reading?: string | undefined;
	aliases: string[];
	summary: string;
	/** Digest of the original. */
	original: string | undefined;
	body: string;
}

/** The file of a translation. */
export function translationText(translation: TranslationText): string {
	const { title, reading, aliases, summary, original, body } = translation;
	const lines = [
		...yamlField('title', title),
		...yamlField('reading', reading),
		...yamlField('aliases', aliases),
		...yamlField('summary', summary),
		...(original ? [`original: ${JSON.stringify(original)}`] : []),
	];
	return `---\n${lines.join('\n')}\n---\n${body ? `\n${body}` : ''}`;
}
