/** A number of a figure that readers may move. */
export interface Vary {
	/** Of the variable. */
	name: string;
	label: string;
	from: number;
	to: number;
	step: number;
	/** The number as it is in the code. */
	value: number;
}

/** The words after the kind of a figure do not declare a number of its code. */
export class VaryError extends Error {
	/** What to write instead. */
	readonly hint: string;
	/** Line of the code, from 1; 0 is that of the words. */
	readonly line: number;

	constructor(message: string, hint: string, line = 0) {
		super(message);
		this.hint = hint;
		this.line = line;
	}
}

const NUMBER = String.raw`-?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?`;
const SYNTAX = new RegExp(
	String.raw`^vary\s+([A-Za-z_$][\w$]*)\s+(${NUMBER})\.\.(${NUMBER})\s+step\s+(${NUMBER})(?:\s+"([^"]+)")?$`,
);
const EXAMPLE = 'vary temperature 0.1..3 step 0.1';
/** More positions than the keyboard can reach in a reasonable time. */
const MAX_STEPS = 1000;

/**
 * Reads what may vary in a figure.
 *
 * @param words `vary <name> <from>..<to> step <step>`, and a label in double quotes unless that is the
 * name.
 * @throws VaryError saying what to write instead.
 */
export function parseVary(words: string, code: string): Vary {
	const [, name, ...rest] = SYNTAX.exec(words.trim()) ?? [];
	if (!name) {
		throw new VaryError(
			`"${words}" does not say what varies`,
			`Write the name of a number in the code, its range and its step: ${EXAMPLE}`,
		);
	}
	const [from, to, step] = rest.slice(0, 3).map(Number) as [number, number, number];
	const value = valueOf(name, code);
	if (from >= to) {
		throw new VaryError(
			`the range ${from}..${to} is empty`,
			`Write the smaller number first: ${to}..${from}`,
		);
	}
	if (step <= 0 || (to - from) / step > MAX_STEPS) {
		const best = Number(((to - from) / 100).toPrecision(1));
		throw new VaryError(
			`the step ${step} leaves no useful positions between ${from} and ${to}`,
			`Write a step that makes at most ${MAX_STEPS}, such as ${best}`,
		);
	}
	if (!isOnStep((to - from) / step)) {
		const end = onStep(from + step * Math.floor((to - from) / step));
		throw new VaryError(
			`steps of ${step} from ${from} do not reach ${to}`,
			`Write ${from}..${end}, or another step`,
		);
	}
	if (value < from || value > to || !isOnStep((value - from) / step)) {
		throw new VaryError(
			`${name} = ${value} in the code is not one of the positions from ${from} to ${to} in steps of ${step}`,
			'Change the number in the code, the range, or the step',
		);
	}
	return { name, label: rest[3] ?? labelOf(name), from, to, step, value };
}

/** The code with another number. */
export function withValue(code: string, name: string, value: number): string {
	return code.replace(declarationOf(name), `$1${onStep(value)}`);
}

function valueOf(name: string, code: string): number {
	const found = [...code.matchAll(new RegExp(declarationOf(name), 'gm'))];
	if (found.length === 1) return Number(found[0]![2]);
	const message = found.length === 0 ? 'does not declare' : 'declares more than once';
	throw new VaryError(
		`the code ${message} the number ${name}`,
		`Write one line of the code as const ${name} = 1; with the number that the figure is drawn with at first`,
	);
}

function declarationOf(name: string): RegExp {
	const escaped = name.replaceAll('$', '\\$');
	return new RegExp(`^((?:const|let) ${escaped} = )(${NUMBER})(?=;)`, 'm');
}

function isOnStep(steps: number): boolean {
	return Math.abs(steps - Math.round(steps)) < 1e-6;
}

/** Without the errors of binary fractions. */
function onStep(value: number): number {
	return Number(value.toPrecision(12));
}

/** "learningRate" becomes "learning rate". */
function labelOf(name: string): string {
	return name.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}
