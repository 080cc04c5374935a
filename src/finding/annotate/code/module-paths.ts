import type { Path } from './paths.ts';

/** What the glossary knows of how modules are named. */
export interface ModulePaths {
	/** Whether a path starts at a name that is usually imported, so that snippets leave it out. */
	isUsual(path: Path): boolean;
	/** The path that symbols are written with. */
	canonical(path: Path): Path;
}

/** @param imports Paths of modules by short name or other path: `{ tf: 'tensor.flow' }`. */
export function createModulePaths(imports: Readonly<Record<string, string>>): ModulePaths {
	const paths = new Map(Object.entries(imports).map(([name, path]) => [name, path.split('.')]));
	return {
		isUsual: (path) => path.length > 1 && paths.has(path[0]!),
		canonical: (path) => {
			for (const count of [2, 1]) {
				const module = paths.get(path.slice(0, count).join('.'));
				if (module && path.length > count) return [...module, ...path.slice(count)];
			}
			return path;
		},
	};
}

export const NO_MODULES = createModulePaths({});
