import { z } from 'zod';

/** The kinds of question that a section can answer. */
export const ANSWERS = ['how', 'formula', 'why', 'example', 'code', 'pitfalls', 'origin'] as const;
export type Answer = (typeof ANSWERS)[number];

const name = z.string().trim().min(1);
const fullSchema = z.strictObject({
	name: name.describe('Its heading.'),
	required: z.boolean().default(false).describe('Whether every term must have it.'),
	answers: z
		.enum(ANSWERS)
		.optional()
		.describe('The kind of question that the Ask page answers with it.'),
});

/** One item of the field `sections` of `site.yaml`: a heading, or more about it. */
export const sectionSchema = z
	.union([name, fullSchema])
	.describe('A heading, or its name, whether it is required, and which questions it answers.');

/** A section that terms may have. */
export type SectionKind = z.output<typeof fullSchema>;

/** Headings that answer questions on sites that list no sections, in the languages of the interface. */
const USUAL: Readonly<Record<Answer, readonly string[]>> = {
	how: [
		'How it works',
		'Cómo funciona',
		'So funktioniert es',
		'Comment ça marche',
		'Como funciona',
		'工作原理',
		'仕組み',
		'كيف يعمل',
	],
	formula: [
		'Formally',
		'Formalmente',
		'Formal',
		'Formellement',
		'形式化表述',
		'定式化',
		'صياغة رياضية',
	],
	why: [
		'Why it matters',
		'Por qué importa',
		'Warum es wichtig ist',
		'Pourquoi c’est important',
		'Por que importa',
		'为何重要',
		'なぜ重要か',
		'لماذا يهم',
	],
	example: ['Example', 'Ejemplo', 'Beispiel', 'Exemple', 'Exemplo', '示例', '例', 'مثال'],
	code: [
		'In code',
		'En código',
		'Im Code',
		'Dans le code',
		'Em código',
		'代码示例',
		'コード例',
		'في الشيفرة',
	],
	pitfalls: [
		'Pitfalls',
		'Errores frecuentes',
		'Fallstricke',
		'Pièges',
		'Armadilhas',
		'常见误区',
		'落とし穴',
		'أخطاء شائعة',
	],
	origin: ['History', 'Historia', 'Geschichte', 'Histoire', 'História', '历史', '歴史', 'التاريخ'],
};

type Listed = readonly z.output<typeof sectionSchema>[];

/** The sections that terms may have, in order; empty if they may have any. */
export function sectionKinds(listed: Listed): SectionKind[] {
	return listed.map((item) =>
		typeof item === 'string' ? { name: item, required: false, answers: usualAnswer(item) } : item,
	);
}

/** The kind of question that a section answers, if any. */
export function answerOf(heading: string, listed: Listed): Answer | undefined {
	const kinds = sectionKinds(listed);
	return kinds.length > 0
		? kinds.find(({ name: known }) => known === heading)?.answers
		: usualAnswer(heading);
}

function usualAnswer(heading: string): Answer | undefined {
	return ANSWERS.find((answer) => USUAL[answer].includes(heading));
}

/** A section under its heading, if it has one. */
export function sectionMarkdown({
	heading,
	markdown,
}: {
	heading: string;
	markdown: string;
}): string {
	return heading ? `## ${heading}\n\n${markdown}` : markdown;
}
