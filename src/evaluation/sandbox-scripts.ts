/**
 * Runs in the sandbox before the example and removes sources of nondeterminism. The scripts are
 * strings because they run in another JavaScript engine.
 */
export const PRELUDE = `
for (const name of ['console', 'Date', 'Intl', 'WeakRef', 'FinalizationRegistry', 'performance']) {
	delete globalThis[name];
}
Math.random = () => { throw new Error('Math.random is not available: examples must be deterministic'); };
for (const type of [Number, Array, BigInt]) {
	type.prototype.toLocaleString = () => { throw new Error('toLocaleString is not available: it varies with the machine'); };
}
`;

/** Helpers for figures: evenly spaced numbers, and points along a function. */
export const FIGURE_HELPERS = `
const range = (from, to, count = 61) =>
	Array.from({ length: count }, (_, i) => from + ((to - from) * i) / (count - 1));
const curve = (f, from, to, count = 61) => range(from, to, count).map((x) => [x, f(x)]);
`;

/** Limits on the number of parts and the nesting depth of a value. */
const [MAX_PARTS, MAX_DEPTH] = [50_000, 16];

/**
 * Evaluates to functions that serialize a value (as \`Plain\`) or an exception to JSON. It runs first
 * and captures the built-ins it needs, so that examples cannot tamper with it.
 */
export const SERIALIZER = `
(() => {
	const { stringify } = JSON;
	const { isArray } = Array;
	const { keys, getPrototypeOf } = Object;
	const [text, apply] = [String, Reflect.apply];
	const tagOf = Object.prototype.toString;
	const push = Array.prototype.push;
	const isView = ArrayBuffer.isView;
	const MapType = Map, SetType = Set, ErrorType = Error, PromiseType = Promise;
	const mapEntries = Map.prototype.entries, setValues = Set.prototype.values;
	const next = getPrototypeOf(new Map().entries()).next, nextOfSet = getPrototypeOf(new Set().values()).next;
	const symbolText = Symbol.prototype.toString;

	const fail = (message) => { throw new ErrorType(message); };
	const list = (iterator, step) => {
		const items = [];
		for (let item = apply(step, iterator, []); !item.done; item = apply(step, iterator, [])) {
			apply(push, items, [item.value]);
		}
		return items;
	};
	const className = (value) => {
		const type = getPrototypeOf(value)?.constructor?.name;
		return typeof type === 'string' && type !== 'Object' ? type : undefined;
	};

	const [maxParts, maxDepth] = [${MAX_PARTS}, ${MAX_DEPTH}];
	const serialize = (value) => {
		let parts = 0;
		const path = [];
		const visit = (value) => {
			if (++parts > maxParts) fail('its value has more than ' + maxParts + ' parts');
			switch (typeof value) {
				case 'string':
				case 'boolean':
					return value;
				case 'number':
					return value - value === 0 && !(value === 0 && 1 / value < 0)
						? value
						: { t: 'number', v: value === 0 ? '-0' : text(value) };
				case 'undefined':
					return { t: 'undefined' };
				case 'bigint':
					return { t: 'bigint', v: text(value) };
				case 'symbol':
					return { t: 'symbol', v: apply(symbolText, value, []) };
				case 'function':
					return { t: 'function', v: text(value.name) };
			}
			if (value === null) return null;
			if (value instanceof PromiseType) fail('its value is a promise; examples do not wait');
			for (let i = 0; i < path.length; i++) if (path[i] === value) fail('its value contains itself');
			if (path.length >= maxDepth) fail('its value is nested more than ' + maxDepth + ' levels deep');
			path[path.length] = value;
			const plain = visitObject(value);
			path.length--;
			return plain;
		};
		const visitAll = (items) => {
			const plain = [];
			for (let i = 0; i < items.length; i++) plain[i] = i in items ? visit(items[i]) : { t: 'undefined' };
			return plain;
		};
		const visitObject = (value) => {
			if (isArray(value)) return visitAll(value);
			if (isView(value)) return { t: 'typed', v: visitAll(value) };
			if (value instanceof MapType) return { t: 'map', v: visitAll(list(apply(mapEntries, value, []), next)) };
			if (value instanceof SetType) return { t: 'set', v: visitAll(list(apply(setValues, value, []), nextOfSet)) };
			if (value instanceof ErrorType) return { t: 'error', v: text(value) };
			const entries = [];
			const names = keys(value);
			for (let i = 0; i < names.length; i++) entries[i] = [names[i], visit(value[names[i]])];
			return { t: 'object', c: className(value), v: entries, k: apply(tagOf, value, []) };
		};
		return stringify(visit(value));
	};

	const describe = (thrown) => {
		const isError = thrown instanceof ErrorType;
		const message = isError ? text(thrown.message) : 'throws ' + text(thrown);
		const stack = isError ? text(thrown.stack) : '';
		return stringify({ message: message.slice(0, 500), stack: stack.slice(0, 2000) });
	};
	return { serialize, describe };
})()
`;
