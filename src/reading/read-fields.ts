import { join } from 'node:path';
import type { z } from 'zod';
import type { KnownEntries } from './new-entry.ts';
import { guideSchema, termSchema } from '../model/schema.ts';
import { listFiles, readText } from './folder-files.ts';
import { parseYaml, splitFrontMatter } from './front-matter.ts';
import { YAML_SCHEMAS } from './yaml-schemas.ts';

/** Reads the fields of all files of a content folder, as far as they are valid. */
export function readFields(folder: string): KnownEntries {
	const readYaml = <T>(file: string, schema: z.ZodType<T>, missing?: T): T | undefined => {
		const text = readText(join(folder, file));
		return text === undefined ? missing : parse(schema, text);
	};
	const readEntries = <T>(kind: string, schema: z.ZodType<T>) =>
		listFiles(join(folder, kind))
			.filter((name) => name.endsWith('.mdx'))
			.map((name) => {
				const file = `${kind}/${name}`;
				const yaml = splitFrontMatter(readText(join(folder, file)) ?? '')?.yaml ?? '';
				const slug = name.normalize('NFC').replace(/\.mdx$/, '');
				return { slug, file, data: parse(schema, yaml) };
			});
	return {
		site: readYaml('site.yaml', YAML_SCHEMAS['site.yaml']),
		categories: readYaml('categories.yaml', YAML_SCHEMAS['categories.yaml'], []),
		retired: readYaml('retired.yaml', YAML_SCHEMAS['retired.yaml']) ?? [],
		terms: readEntries('terms', termSchema),
		guides: readEntries('guides', guideSchema),
	};
}

function parse<T>(schema: z.ZodType<T>, yaml: string): T | undefined {
	return schema.safeParse(parseYaml(yaml).data ?? {}).data;
}
