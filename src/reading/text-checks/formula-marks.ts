import type { EntryText, Fault } from './entry-text.ts';
import { findInText, nodesOf, rangeOf } from './entry-text.ts';

const RULE = 'formula-marks';

/** Between single dollar signs, with no blank inside of them, as other dialects of Markdown have it. */
const SINGLE_DOLLARS =
	/(?<![\\$\p{L}\d])\$([^\s$](?:[^$\n]*[^\s$\\])?)\$(?=(?:th|st|nd|rd|s|d)?(?![\p{L}\d$]))/gu;
/** TeX marks: Markdown drops their backslashes. */
const TEX_MARKS = /\\([([])([^\n]+?)\\[)\]]/g;
const ENVIRONMENT =
	/^\\begin\{(?:align|aligned|array|cases|equation|gather|gathered|multline|split|[bBpvV]?matrix)\*?\}/;
const OPERATOR = /[=^_+<>/*|]|\\[a-zA-Z]/;

/** Formulas that no reader would see as such. */
export function findFormulaMarks(text: EntryText): Fault[] {
	const fault = (offset: number, message: string, hint: string): Fault => ({
		rule: RULE,
		offset,
		message,
		hint,
	});
	const lone = findInText(text, '$$', /(?<![\\$])\$\$(?!\$)/g).map(({ offset }) =>
		fault(
			offset,
			'the $$ here has no partner in its paragraph',
			'Write $$ at both ends of the formula; for the characters, \\$\\$',
		),
	);
	const single = findInText(text, '$', SINGLE_DOLLARS)
		.filter(({ match }) => isFormula(match[1]!))
		.map(({ match, offset }) =>
			fault(offset, `"${match[0]}" is not a formula, but text`, `Write $$${match[1]}$$`),
		);
	const marked = findInText(text, '\\', TEX_MARKS)
		.filter(({ match }) => isMarkedFormula(match[1]!, match[2]!.trim()))
		.map(({ match, offset }) =>
			fault(offset, `"${match[0]}" is not a formula, but text`, `Write $$${match[2]!.trim()}$$`),
		);
	const environments = findInText(text, '\\begin', /(?<!\\)\\begin(?=\uFFFC)/g).flatMap(
		({ offset }) => {
			const [begin] = ENVIRONMENT.exec(text.body.slice(offset, offset + 30)) ?? [];
			const hint = 'Write $$ above and below the formula';
			return begin ? [fault(offset, `${begin} is not in a formula`, hint)] : [];
		},
	);
	return [...lone, ...single, ...marked, ...environments, ...lopsided(text)];
}

/** A displayed formula that is never closed takes in the rest of the text. */
export function findOpenFormulas(text: EntryText): Fault[] {
	const { body } = text;
	return nodesOf(text, 'math').flatMap((node): Fault[] => {
		const [start, end] = rangeOf(node);
		const isClosed = /\n[>\s]*\$\$\s*$/.test(body.slice(start, end)) && !node.value.includes('$$');
		if (isClosed) return [];
		const message = 'the $$ here opens a formula that is not closed by a line "$$"';
		const hint = 'Write $$ on a line of its own below the formula';
		return [{ rule: RULE, offset: start, message, hint }];
	});
}

/** Prices, and variables of a shell or a template, are not formulas. */
function isFormula(inner: string): boolean {
	if (/^\{[\w.]+\}/.test(inner)) return false;
	if (/^\d/.test(inner) && /\p{L}{2}/u.test(inner)) return false;
	if (/^[A-Z_]{2,}[/:]/.test(inner)) return false;
	return OPERATOR.test(inner) || !/\p{L}{2,}\s+\p{L}{2,}/u.test(inner);
}

function isMarkedFormula(mark: string, inner: string): boolean {
	return OPERATOR.test(inner) || (mark === '(' && /^\p{L}$/u.test(inner));
}

/** With one $$ forgotten, what stands between two formulas becomes one: `$$x to $$`. */
function lopsided(text: EntryText): Fault[] {
	return nodesOf(text, 'inlineMath').flatMap((node): Fault[] => {
		if (/^\s/.test(node.value) === /\s$/.test(node.value)) return [];
		const message = `"$$${node.value}$$" has a blank at one end only`;
		const hint =
			'Write $$ at both ends of each formula, with no blanks inside: one may be missing before it';
		return [{ rule: RULE, offset: rangeOf(node)[0], message, hint }];
	});
}
