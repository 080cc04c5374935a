import ts from 'typescript';

/** File names in code, as imports and workers have them, with what Vite is asked to make of them. */
const MODULE = /^(?:[\w@.-]+\/)*[\w.-]+\.ts(?=\?[\w&]+$|$)/;

/**
 * JavaScript of a TypeScript module. Node.js does not strip types under `node_modules`, so every
 * name of a module in it ends in `.js`, in imports as in `new URL('worker.ts', import.meta.url)`.
 */
export function compileModule(source: string, fileName: string): string {
	const { outputText } = ts.transpileModule(source, {
		fileName,
		compilerOptions: {
			target: ts.ScriptTarget.ESNext,
			module: ts.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
			removeComments: true,
		},
		transformers: { after: [renameModules] },
	});
	return outputText;
}

/** An Astro component that imports the compiled modules; Astro itself compiles the component. */
export function compileComponent(source: string): string {
	return source.replace(/(?<=(?:from|import)\s*\(?')(\.[^'\n]*)\.ts(?=['?])/g, '$1.js');
}

function renameModules(context: ts.TransformationContext) {
	const visit = (node: ts.Node): ts.Node => {
		if (ts.isStringLiteral(node) && MODULE.test(node.text)) {
			return context.factory.createStringLiteral(node.text.replace(/\.ts(?=\?|$)/, '.js'), true);
		}
		return ts.visitEachChild(node, visit, context);
	};
	return (file: ts.SourceFile) => ts.visitEachChild(file, visit, context);
}
