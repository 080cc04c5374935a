import { compileGlossary } from './compile.ts';
import type { Glossary } from './glossary.ts';
import type { TermData } from './schema.ts';
import { termSchema } from './schema.ts';
import { siteSchema } from './site-schema.ts';
import type { GlossarySource, Outline, SourceSection, TermSource } from './source.ts';

/** A small glossary for tests; terms state only the fields that the test is about. */
export function testSource(
	terms: Readonly<Record<string, TestTerm>>,
	extra: Partial<GlossarySource> = {},
): GlossarySource {
	return {
		site: siteSchema.parse({
			title: 'Cheeses',
			tagline: 'Cheese, rind by rind.',
			description: 'All about cheese.',
			intro: '{count} cheeses.',
			about: ['Cheese.'],
			url: 'https://cheese.example',
			profile: 'strict',
			language: 'en',
			publisher: 'A dairy',
			licence: { name: 'CC0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
		}),
		categories: [{ slug: 'making', name: 'Making', description: 'How cheese is made.' }],
		tags: [{ slug: 'milk', name: 'Milk', description: 'What it starts from.' }],
		terms: Object.entries(terms).map(([slug, term]) => testTerm(slug, term)),
		guides: [],
		retired: [],
		...extra,
	};
}

export function testGlossary(...source: Parameters<typeof testSource>): Glossary {
	return compileGlossary(testSource(...source));
}

export interface TestTerm extends Partial<TermData> {
	/** Slugs that the text links to. */
	links?: readonly string[];
	/** Markdown, split into sections at `##` headings. */
	body?: string;
}

export function testOutline(links: readonly string[] = []): Outline {
	return {
		headings: [],
		links: links.map((target) => ({ target, line: 1 })),
		pageLinks: [],
		invalidLinks: [],
		examples: 0,
		figures: 0,
		components: [],
		unsupportedSyntax: [],
		images: [],
		fences: [],
		python: [],
		prose: [],
		words: 100,
	};
}

function testTerm(slug: string, { links = [], body = '', ...data }: TestTerm): TermSource {
	const title = slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
	const defaults = { title, category: 'making', level: 'beginner', summary: `What ${slug} is.` };
	return {
		slug,
		file: `terms/${slug}.mdx`,
		data: termSchema.parse({ ...defaults, ...data }),
		outline: testOutline(links),
		html: [],
		sections: sectionsOf(body),
	};
}

function sectionsOf(body: string): SourceSection[] {
	const [opening = '', ...parts] = body.split(/^## /m);
	const sections = parts.map((part): SourceSection => {
		const [heading = '', ...lines] = part.split('\n');
		return { heading, markdown: [lines.join('\n').trim()] };
	});
	return opening.trim() ? [{ heading: '', markdown: [opening.trim()] }, ...sections] : sections;
}
