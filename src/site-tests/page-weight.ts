import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { BuiltPage } from './built-site.ts';
import { attributesOf, faults, offenders } from './built-site.ts';

/** Bytes of a packed page with its style and scripts, at most: 20 KB. */
const LIMIT = 20 * 1024;

/** Pages of a site that load too much, or more than one style, script and text font. */
export function heavyPages(site: string, pages: readonly BuiltPage[]): string[] {
	const sizes = new Map<string, number>();
	const sizeOf = (asset: string) => {
		const size = sizes.get(asset) ?? zippedSize(readFileSync(`${site}${asset}`));
		sizes.set(asset, size);
		return size;
	};
	return offenders(pages, ({ html, $ }) => {
		const styles = attributesOf($, 'link[rel="stylesheet"]', 'href');
		const scripts = attributesOf($, 'script[src]', 'src');
		const fonts = attributesOf($, 'link[rel="preload"][as="font"]', 'href');
		const modules = attributesOf($, 'link[rel="modulepreload"]', 'href');
		const loaded = [...styles, ...scripts.flatMap((script) => [...withImports(site, script)])];
		const bytes = loaded.reduce((sum, asset) => sum + sizeOf(asset), zippedSize(html));
		return faults({
			[`loads ${bytes} bytes`]: bytes >= LIMIT,
			[`loads the styles ${styles.join(', ')}`]: styles.length !== 1,
			[`loads the scripts ${scripts.join(', ')}`]: scripts.length !== 1,
			[`loads the fonts ${fonts.join(', ')}`]: fonts.length !== 1,
			[`loads the modules ${modules.join(', ')}`]: modules.length > 0,
		});
	});
}

/** A script with everything it imports before it runs. */
function withImports(site: string, path: string, seen = new Set<string>()): Set<string> {
	if (seen.has(path)) return seen;
	seen.add(path);
	const code = readFileSync(`${site}${path}`, 'utf8');
	for (const [, target] of code.matchAll(
		/(?:^|[;}\s])import(?:[^"'();]*from)?\s*["']([^"']+)["']/g,
	)) {
		withImports(site, new URL(target!, `http://site${path}`).pathname, seen);
	}
	return seen;
}

function zippedSize(data: string | Buffer): number {
	return gzipSync(data, { level: 9 }).length;
}
