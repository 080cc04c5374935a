import { attackText, flood } from './attack-texts.ts';
import type { Rng } from './seeded.ts';
import { mutateText } from './mutate.ts';

/** What readers of any glossary type, for attacks to stand in. */
const USUAL = [
	'what is NAME?',
	'NAME vs NAME',
	'We know NAME, and that NAME is not what it was. It goes on, (NAME) or not.',
	'import NAME as x\nfrom NAME import *\nx.NAME(NAME=1)[NAME]',
	"const { NAME } = require('NAME');\nfor (let i = 0; i < NAME; i++) NAME(`${NAME}`);",
	'def NAME(self, *NAME, **x):\n\treturn {"NAME": NAME}',
	'formula for NAME',
	'NAME',
];
/** The longest that is typed: a short book. */
const LONGEST = 100_000;

/** A text that somebody may type, paste or put into an address: an attack, a flood or a mixture. */
export function hostileInput(rng: Rng, longest = LONGEST): string {
	const kind = rng.below(10);
	if (kind < 2) return flood(rng, rng.between(1, longest));
	if (kind < 5) return attackText(rng);
	const mixed = rng.pick(USUAL).replaceAll('NAME', () => attackText(rng));
	const text = rng.chance(0.5) ? mixed : mutateText(rng, mixed);
	return rng.chance(0.2) ? text.repeat(rng.between(2, 200)).slice(0, longest) : text;
}

/** Characters of a part of an address; servers refuse much longer ones. */
const LONGEST_PART = 1000;

/** A text as part of an address; now and then as it is, which is no address at all. */
export function inAddress(rng: Rng, text: string): string {
	const written = rng.chance(0.3)
		? text
		: encodeURIComponent(text.slice(0, LONGEST_PART).toWellFormed());
	// The last escape may be cut in half.
	return written.slice(0, LONGEST_PART);
}

/** What a browser may have stored, by this site or by another one at the same address. */
export function storedValue(rng: Rng): string {
	const text = hostileInput(rng);
	const values = [
		text,
		JSON.stringify(text),
		JSON.stringify([text, text, null, 1, [text], { text }]),
		JSON.stringify({ length: 5, 0: text }),
		JSON.stringify(Array(1000).fill(text.slice(0, 100))),
		'['.repeat(10_000),
		'null',
		'',
	];
	return rng.pick(values);
}

/** What a model's server may send instead of an answer, or as one. */
export function streamedAnswer(rng: Rng): string {
	const text = hostileInput(rng);
	const chunk = (content: unknown) =>
		`data: ${JSON.stringify({ choices: [{ delta: { content } }] })}\n\n`;
	const streams = [
		chunk(text),
		chunk(`${text} [1] [2][99] [-1] [1e9] [__proto__]`),
		Array.from({ length: 50 }, () => chunk(text.slice(0, 500))).join(''),
		chunk({ text }) + chunk(null) + chunk([text]),
		`data: ${text}\n\n`,
		`data: {"choices": ${'['.repeat(5000)}\n\n`,
		`event: ${text}\nid: ${text}\nretry: -1\ndata:\n\n`,
		'data: {"__proto__": {"choices": 1}, "choices": {}}\n\n',
		text,
	];
	return rng.pick(streams) + rng.pick(['data: [DONE]\n\n', '']);
}
