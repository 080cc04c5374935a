import ts from 'typescript';

/** One change to one place of a file. */
export interface Mutant {
	file: string;
	/** 1-based. */
	line: number;
	start: number;
	end: number;
	replacement: string;
}

/** Operators and what they are mistaken for. */
const OPERATORS: Readonly<Partial<Record<ts.SyntaxKind, readonly string[]>>> = {
	[ts.SyntaxKind.LessThanToken]: ['<='],
	[ts.SyntaxKind.LessThanEqualsToken]: ['<'],
	[ts.SyntaxKind.GreaterThanToken]: ['>='],
	[ts.SyntaxKind.GreaterThanEqualsToken]: ['>'],
	[ts.SyntaxKind.EqualsEqualsEqualsToken]: ['!=='],
	[ts.SyntaxKind.ExclamationEqualsEqualsToken]: ['==='],
	[ts.SyntaxKind.PlusToken]: ['-'],
	[ts.SyntaxKind.MinusToken]: ['+'],
	[ts.SyntaxKind.AsteriskToken]: ['/'],
	[ts.SyntaxKind.SlashToken]: ['*'],
	[ts.SyntaxKind.AmpersandAmpersandToken]: ['||'],
	[ts.SyntaxKind.BarBarToken]: ['&&'],
};

/** Methods without which a chain still has the right type. */
const DROPPED_METHODS = new Set([
	'filter',
	'normalize',
	'reverse',
	'slice',
	'sort',
	'toLowerCase',
	'toReversed',
	'toSorted',
	'trim',
]);

/** Every mutant of a file; types, imports and regular expressions are left alone. */
export function mutantsOf(file: string, text: string): Mutant[] {
	const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
	const mutants: Mutant[] = [];
	const replace = (node: ts.Node, ...replacements: readonly string[]) => {
		const [start, end] = [node.getStart(source), node.getEnd()];
		const line = source.getLineAndCharacterOfPosition(start).line + 1;
		for (const replacement of replacements) mutants.push({ file, line, start, end, replacement });
	};
	const visit = (node: ts.Node): void => {
		if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
		if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
		if (ts.isBinaryExpression(node)) {
			replace(node.operatorToken, ...(OPERATORS[node.operatorToken.kind] ?? []));
		} else if (ts.isConditionalExpression(node)) {
			replace(node.condition, 'true', 'false');
		} else if (ts.isIfStatement(node)) {
			replace(node.expression, 'true', 'false');
		} else if (
			ts.isPrefixUnaryExpression(node) &&
			node.operator === ts.SyntaxKind.ExclamationToken
		) {
			replace(node, node.operand.getText(source));
		} else if (ts.isNumericLiteral(node)) {
			replace(node, String(Number(node.text) + 1));
		} else if (ts.isStringLiteral(node) && isValue(node)) {
			replace(node, node.text === '' ? "'mutant'" : "''");
		} else if (node.kind === ts.SyntaxKind.TrueKeyword) {
			replace(node, 'false');
		} else if (node.kind === ts.SyntaxKind.FalseKeyword) {
			replace(node, 'true');
		} else if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
			const { expression, name } = node.expression;
			if (DROPPED_METHODS.has(name.text)) replace(node, expression.getText(source));
		} else if (ts.isExpressionStatement(node)) {
			replace(node, ';');
		}
		ts.forEachChild(node, visit);
	};
	visit(source);
	return mutants;
}

/** Whether a string is data rather than the name of a property. */
function isValue({ parent }: ts.StringLiteral): boolean {
	return (
		!ts.isPropertyAssignment(parent) || parent.initializer.kind === ts.SyntaxKind.StringLiteral
	);
}
