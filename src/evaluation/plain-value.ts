/** A JavaScript value as JSON; types that JSON lacks are tagged. */
export type Plain =
	| null
	| boolean
	| number
	| string
	| readonly Plain[]
	| { t: 'number' | 'bigint' | 'symbol' | 'function' | 'error'; v: string }
	| { t: 'undefined' }
	| { t: 'typed' | 'set'; v: readonly Plain[] }
	| { t: 'map'; v: readonly (readonly [Plain, Plain])[] }
	| { t: 'object'; v: readonly (readonly [string, Plain])[] };

/** Converts back to a value without getters, methods or custom prototypes. */
export function revive(plain: Plain): unknown {
	if (plain === null || typeof plain !== 'object') return plain;
	if (isList(plain)) return plain.map(revive);
	switch (plain.t) {
		case 'undefined':
			return undefined;
		case 'number':
			return Number(plain.v);
		case 'bigint':
			return BigInt(plain.v);
		case 'symbol':
		case 'error':
			return new Printed(plain.v);
		case 'function':
			return new Printed(`[Function${plain.v ? `: ${plain.v}` : ''}]`);
		case 'typed':
			return plain.v.map(revive);
		case 'set':
			return new Set(plain.v.map(revive));
		case 'map':
			return new Map(plain.v.map(([key, value]) => [revive(key), revive(value)]));
		case 'object':
			// Unlike assignment, this makes __proto__ an ordinary field.
			return Object.fromEntries(plain.v.map(([name, value]) => [name, revive(value)]));
	}
}

function isList(plain: Plain): plain is readonly Plain[] {
	return Array.isArray(plain);
}

/** A value that can only be printed. */
export class Printed {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	/** Distinguishes it from plain objects. */
	get [Symbol.toStringTag](): string {
		return 'Printed';
	}
}
