import { z } from 'zod';
import { siteSchema } from '../../model/site-schema.ts';
import { UsageError } from '../usage-error.ts';

/** What `npx gloss init` asks; an empty answer to the last two leaves them out. */
export interface Answers {
	title: string;
	description: string;
	language: string;
	url: string;
	repository: string;
}

export interface Question {
	name: keyof Answers;
	text: string;
	/** What no answer means, by what is known already. */
	fallback(known: Partial<Answers>): string;
}

/** @param folder Name of the folder that the glossary is written to. */
export function questionsFor(folder: string): readonly Question[] {
	const words = folder.replace(/[-_.]+/g, ' ').trim() || 'Glossary';
	const title = words[0]!.toUpperCase() + words.slice(1);
	return [
		{ name: 'title', text: 'Name of the glossary', fallback: () => title },
		{
			name: 'description',
			text: 'What it is about, in a sentence',
			fallback: (known) => `The terms of ${known.title ?? title}, explained.`,
		},
		{
			name: 'language',
			text: 'Language of its entries, such as en or pt-BR',
			fallback: () => 'en',
		},
		{ name: 'url', text: 'Public address of the site, if it has one', fallback: () => '' },
		{ name: 'repository', text: 'Address of its repository, if it has one', fallback: () => '' },
	];
}

const SCHEMAS: Readonly<Record<keyof Answers, z.ZodType>> = {
	title: siteSchema.shape.title,
	description: siteSchema.shape.description,
	language: siteSchema.shape.language,
	url: siteSchema.shape.url,
	repository: siteSchema.shape.url,
};

const EXAMPLES: Readonly<Record<keyof Answers, string>> = {
	title: 'Knots',
	description: 'What sailors call what they tie.',
	language: 'en, es or pt-BR',
	url: 'https://knots.example.org',
	repository: 'https://github.com/sailor/knots',
};

/** @throws UsageError with an example if site.yaml could not have such a value. */
export function checkAnswer(name: keyof Answers, answer: string): string {
	const value = answer.trim();
	const isOptional = name === 'url' || name === 'repository';
	if (value === '' && isOptional) return '';
	if (SCHEMAS[name].safeParse(value).success) return value;
	throw new UsageError(
		`${name}: "${answer}" cannot be used. Write ${EXAMPLES[name]}, for example.`,
	);
}
