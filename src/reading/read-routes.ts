import { join } from 'node:path';
import type { z } from 'zod';
import type { RouteData } from '../model/route-schema.ts';
import { routeSchema } from '../model/route-schema.ts';
import type { RouteSource } from '../model/source.ts';
import { OTHER } from '../text/languages/other.ts';
import { SLUG_PATTERN, slugify } from '../text/slug.ts';
import { listFiles } from './folder-files.ts';
import type { ReadingIssue } from './reading-rules.ts';
import { readingIssue } from './reading-rules.ts';

/** Reads the files in `routes/`. */
export function readRoutes(
	folder: string,
	read: (file: string, schema: z.ZodType<RouteData>) => RouteData | undefined,
): { sources: RouteSource[]; issues: ReadingIssue[] } {
	const issues: ReadingIssue[] = [];
	const sources = listFiles(join(folder, 'routes')).flatMap((name): RouteSource[] => {
		const file = `routes/${name}`;
		const rule = 'file-places';
		if (!/^[^/]+\.yaml$/.test(name)) {
			const hint = 'Routes are routes/<slug>.yaml: rename or move it';
			issues.push(readingIssue({ rule, file, message: 'is not a route', hint }));
			return [];
		}
		const slug = name.normalize('NFC').replace(/\.yaml$/, '');
		if (!SLUG_PATTERN.test(slug)) {
			const message = 'its name, which becomes its address, is not a slug';
			const hint = `Rename it to routes/${slugify(slug, OTHER) || 'some-words'}.yaml`;
			issues.push(readingIssue({ rule, file, message, hint }));
		}
		const data = read(file, routeSchema);
		return data ? [{ slug, file, data }] : [];
	});
	return { sources, issues };
}
