import { attackText, flood, NAMES } from './attack-texts.ts';
import type { Rng } from './seeded.ts';
import { mutate } from './mutate.ts';

const METHODS = [
	'initialize',
	'ping',
	'tools/list',
	'tools/call',
	'resources/list',
	'resources/read',
	'resources/templates/list',
	'completion/complete',
	'prompts/get',
	'logging/setLevel',
	'subscriptions/listen',
	'notifications/cancelled',
	'notifications/initialized',
	'server/discover',
	'sampling/createMessage',
	'rpc.discover',
	'',
];
const ARGUMENTS = [
	'name',
	'detail',
	'text',
	'as',
	'topic',
	'budget',
	'uri',
	'ref',
	'value',
	'cursor',
];

/** Something that JSON can say. */
function value(rng: Rng): unknown {
	const text = attackText(rng);
	const values: unknown[] = [
		text,
		{ [text]: text },
		[text, [text]],
		null,
		true,
		-0,
		1e308,
		-1,
		0.5,
		2 ** 53,
		{},
		[],
		{ length: -1, then: text, toJSON: text, constructor: { name: text } },
		flood(rng, 2 ** rng.between(8, 18)),
	];
	return rng.pick(values);
}

/** An object as JSON writes it, in which a name can stand twice and be that of a prototype. */
function fields(rng: Rng, names: readonly string[]): string {
	const written = Array.from({ length: rng.between(1, 4) }, () => {
		const name = rng.chance(0.8) ? rng.pick(names) : rng.pick(NAMES);
		return `${JSON.stringify(name)}:${JSON.stringify(value(rng))}`;
	});
	return `{${written.join()}}`;
}

function call(rng: Rng, id: number): string {
	const name = rng.chance(0.9) ? rng.pick(['lookup', 'annotate', 'pack']) : rng.pick(NAMES);
	const text = rng.chance(0.5) ? attackText(rng) : flood(rng, 2 ** rng.between(8, 18));
	const good = { lookup: { name: text }, annotate: { text, as: rng.pick(['text', 'code']) } };
	const given = name in good ? good[name as 'lookup'] : { topic: text, budget: 500 };
	const written = rng.chance(0.7) ? JSON.stringify(given) : fields(rng, ARGUMENTS);
	return `{"jsonrpc":"2.0","id":${id},"method":"tools/call","params":{"name":"${name}","arguments":${written}}}`;
}

const read = (rng: Rng, id: number) =>
	JSON.stringify({
		jsonrpc: '2.0',
		id,
		method: 'resources/read',
		params: { uri: `${rng.pick(['term://', '', 'file:///', 'term:///'])}${attackText(rng)}` },
	});

const complete = (rng: Rng, id: number) =>
	JSON.stringify({
		jsonrpc: '2.0',
		id,
		method: 'completion/complete',
		params: {
			ref: { type: 'ref/resource', uri: 'term://{slug}' },
			argument: { name: rng.pick(['slug', ...NAMES]), value: value(rng) },
		},
	});

const request = (rng: Rng, id: number) =>
	`{"jsonrpc":"2.0","id":${id},"method":${JSON.stringify(rng.pick(METHODS))},"params":${fields(rng, ARGUMENTS)}}`;

/** Requests that are none. */
function malformed(rng: Rng, id: number): string {
	const text = JSON.stringify(value(rng));
	const depth = 2 ** rng.between(4, 16);
	return rng.pick([
		text,
		'',
		' ',
		'{',
		'nul',
		`{"jsonrpc":"2.0","id":${id},"method":"ping"`,
		`{"jsonrpc":"1.0","id":${id},"method":"ping"}`,
		`{"id":${id},"method":"ping"}`,
		`{"jsonrpc":"2.0","id":${id}}`,
		`{"jsonrpc":"2.0","id":${id},"method":${text}}`,
		`{"jsonrpc":"2.0","id":${text},"method":"ping"}`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping","params":${text}}`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping",${JSON.stringify(attackText(rng))}:${text}}`,
		`{"jsonrpc":"2.0","id":${id},"result":${text}}`,
		`{"jsonrpc":"2.0","id":${id},"error":${text}}`,
		`[{"jsonrpc":"2.0","id":${id},"method":"ping"},1,[]]`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping","params":${'['.repeat(depth)}${']'.repeat(depth)}}`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping","params":${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}}`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping","id":${id}}\r`,
		`\ufeff{"jsonrpc":"2.0","id":${id},"method":"ping"}`,
		`{"jsonrpc":"2.0","id":${id},"method":"ping","params":{"_meta":${text}}}`,
		`${'x'.repeat(11_000_000)}`,
	]);
}

/** A message that a server should not be sent; on one line, and with an id if it has room for one. */
export function hostileMessage(rng: Rng, id: number): Uint8Array {
	const makers = [call, call, request, read, complete, malformed, malformed, malformed];
	const message = rng.pick(makers)(rng, id);
	const bytes = rng.chance(0.2) ? mutate(rng, message) : Buffer.from(message);
	return bytes.filter((byte) => byte !== 0x0a);
}
