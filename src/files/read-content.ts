import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Issue } from '../glossary/issues.ts';
import type { Content } from '../glossary/rules/rule.ts';
import {
	categorySchema,
	guideSchema,
	siteSchema,
	tagSchema,
	termSchema,
} from '../glossary/schema.ts';
import { explainSchemaIssues } from '../glossary/schema-issues.ts';
import type { EntrySource } from '../glossary/source.ts';
import { readOutline } from '../markdown/outline.ts';
import type { ParsedYaml } from './front-matter.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';

/** What could be read of a content folder, and what could not. */
export interface ReadResult {
	/** Undefined if one of the three YAML files is unusable, for nothing makes sense without them. */
	content: Content | undefined;
	issues: Issue[];
}

/** Reads and parses every file of a content folder, collecting problems instead of throwing. */
export function readContent(folder: string): ReadResult {
	const issues: Issue[] = [];
	const lines = new Map<string, ParsedYaml>();

	const parse = <T>(file: string, schema: z.ZodType<T>, yaml: string, firstLine: number) => {
		const parsed = parseYaml(yaml, firstLine);
		lines.set(file, parsed);
		issues.push(...parsed.errors.map((error) => yamlIssue(file, error)));
		if (parsed.errors.length > 0) return undefined;
		const result = schema.safeParse(parsed.data ?? {});
		if (result.success) return result.data;
		for (const issue of explainSchemaIssues(schema, result.error, parsed.data)) {
			issues.push({
				...issue,
				file,
				field: issue.field || 'file',
				line: parsed.lineOf(issue.field),
			});
		}
		return undefined;
	};

	const readYaml = <T>(file: string, schema: z.ZodType<T>) => {
		const text = readText(join(folder, file));
		if (text !== undefined) return parse(file, schema, text, 1);
		issues.push({ file, line: 1, field: 'file', message: 'is missing', hint: `Create ${file}` });
		return undefined;
	};

	const readEntries = <T>(kind: string, schema: z.ZodType<T>) => {
		const names = listFiles(join(folder, kind));
		const entries = names.flatMap((name): EntrySource<T> | [] => {
			const file = `${kind}/${name}`;
			const slug = name.replace(/\.mdx$/, '');
			if (!name.endsWith('.mdx') || name.includes('/')) {
				const hint = `Entries are ${kind}/<slug>.mdx: rename or move it`;
				issues.push({ file, line: 1, field: 'file', message: 'is not an entry', hint });
				return [];
			}
			const split = splitFrontMatter(readFileSync(join(folder, file), 'utf8'));
			if (!split) {
				const hint = 'Start the file with a line "---", the fields, and a line "---"';
				issues.push({ file, line: 1, field: 'file', message: 'has no front matter', hint });
				return [];
			}
			const data = parse(file, schema, split.yaml, 2);
			try {
				const outline = readOutline(split.body, split.bodyLine);
				return data === undefined ? [] : { slug, file, data, body: split.body, outline };
			} catch (error) {
				issues.push(mdxIssue(file, error as Error, split.bodyLine));
				return [];
			}
		});
		return { entries, slugs: new Set(names.map((name) => name.replace(/\.mdx$/, ''))) };
	};

	const site = readYaml('site.yaml', siteSchema);
	const categories = readYaml('categories.yaml', z.array(categorySchema).min(1));
	const tags = readYaml('tags.yaml', z.array(tagSchema));
	const terms = readEntries('terms', termSchema);
	const guides = readEntries('guides', guideSchema);
	if (!site || !categories || !tags) return { content: undefined, issues };

	const content: Content = {
		site,
		categories,
		tags,
		terms: terms.entries,
		guides: guides.entries,
		slugs: { terms: terms.slugs, guides: guides.slugs },
		lineOf: (file, field) => lines.get(file)?.lineOf(field) ?? 1,
	};
	return { content, issues };
}

function readText(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}

function listFiles(folder: string): string[] {
	try {
		return readdirSync(folder, { recursive: true, withFileTypes: true })
			.filter((item) => item.isFile() && !item.name.startsWith('.'))
			.map((item) =>
				join(item.parentPath, item.name)
					.slice(folder.length + 1)
					.replaceAll('\\', '/'),
			)
			.sort();
	} catch {
		return [];
	}
}

function yamlIssue(file: string, { line, message }: ParsedYaml['errors'][number]): Issue {
	const hint = /unique/.test(message)
		? 'Merge the two fields of the same name'
		: 'Put quotes around text that contains a colon, and check the indentation';
	return { file, line, field: 'file', message: `YAML: ${message.replace(/\.$/, '')}`, hint };
}

function mdxIssue(file: string, { message }: Error, bodyLine: number): Issue {
	const [, line = '1', text = message] = /^(\d+):\d+: ([\s\S]*)$/.exec(message) ?? [];
	return {
		file,
		line: Number(line) + bodyLine - 1,
		field: 'body',
		message: `MDX: ${text.replace(/ \((?:note:|mdx)[\s\S]*$/, '').split('\n')[0]}`,
		hint: 'Put code in backticks, or escape < and { with \\',
	};
}
