import type { GlossarySource } from '../../model/source.ts';
import { guideSchema, termSchema } from '../../model/schema.ts';
import { sectionKinds } from '../../model/sections.ts';
import type { Choices, EditorField } from './editor-fields.ts';
import { editorFields } from './editor-fields.ts';

type EditorSource = Pick<GlossarySource, 'site' | 'categories' | 'tags'>;

/**
 * The configuration of Sveltia CMS for the terms and guides of a glossary:
 * https://sveltiacms.app/en/docs/config-basics.
 *
 * @param folder Path of the content folder in its repository.
 * @throws Error if the repository of the site is not on GitHub or GitLab.
 */
export function editorConfig({ site, categories, tags }: EditorSource, folder: string): object {
	const kinds = sectionKinds(site.sections);
	const required = kinds.filter((kind) => kind.required);
	const body: EditorField = {
		name: 'body',
		// Rich text would rewrite [[links]], formulas, and the languages of code blocks.
		widget: 'markdown',
		modes: ['raw'],
		default: required.map(({ name }) => `## ${name}\n\nTODO`).join('\n\n'),
		...(kinds.length > 0 && { hint: `Sections: ${kinds.map(({ name }) => name).join(', ')}.` }),
	};
	const common = {
		extension: 'mdx',
		format: 'yaml-frontmatter',
		// The editor would add earlier addresses, which are not names.
		aliases_field: false,
		slug: { template: '{{title}}', editable: ['create'] },
		media_folder: `/${folder}/images`,
		public_folder: '../images',
	};
	return {
		backend: backendOf(site.repository?.url),
		site_url: site.url,
		app_title: site.title,
		media_folder: `${folder}/images`,
		public_folder: '/images',
		// Values that some YAML readers take for something other than text are quoted like all others.
		output: { omit_empty_optional_fields: true, yaml: { quote: 'double' } },
		collections: [
			{
				name: 'terms',
				label: 'Terms',
				label_singular: 'Term',
				folder: `${folder}/terms`,
				preview_path: 'terms/{{slug}}/',
				...common,
				fields: [...editorFields(termSchema, choicesOf(categories, tags)), body],
			},
			{
				name: 'guides',
				label: 'Guides',
				label_singular: 'Guide',
				folder: `${folder}/guides`,
				preview_path: 'guides/{{slug}}/',
				...common,
				fields: [
					...editorFields(guideSchema, {}),
					{ name: 'body', widget: 'markdown', modes: ['raw'] },
				],
			},
		],
	};
}

function choicesOf(categories: EditorSource['categories'], tags: EditorSource['tags']): Choices {
	const term = {
		widget: 'relation',
		collection: 'terms',
		value_field: '{{slug}}',
		display_fields: ['title'],
		search_fields: ['title', 'aliases.*'],
	};
	const select = (items: readonly { slug: string; name: string }[]) =>
		items.length > 0
			? { widget: 'select', options: items.map(({ slug, name }) => ({ label: name, value: slug })) }
			: undefined;
	return {
		category: select(categories),
		tags: select(tags),
		prerequisites: term,
		kindOf: term,
		partOf: term,
		related: term,
		'confusedWith.term': term,
	};
}

function backendOf(address: string | undefined): { name: string; repo: string } {
	const url = address ? new URL(address) : undefined;
	const name = { 'github.com': 'github', 'gitlab.com': 'gitlab' }[url?.hostname ?? ''];
	const repo = url?.pathname.replace(/^\/|\/$|\.git$/g, '');
	if (!name || !repo) {
		throw new Error(
			'repository.url in site.yaml must be a repository on GitHub or GitLab; REPOSITORY_URL overrides it.',
		);
	}
	return { name, repo };
}
