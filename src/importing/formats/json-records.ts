import { Tokenizer, TokenType } from '@streamparser/json';
import { canonicalTag } from '../mapping/field-language.ts';

/** What is at a path: objects, or texts by name. */
interface Place {
	objects: number;
	/** Whether they are in an object, by name. */
	isNamed: boolean;
	/** How often objects have a field, in all and of different names. */
	fields: number;
	names: Set<string>;
	/** Values of objects that are neither objects nor lists. */
	scalars: number;
	weight: number;
}

interface Level {
	kind: 'list' | 'map';
	key: string;
	isKey: boolean;
	place: Place | undefined;
}

const MAX_DEPTH = 40;
const MAX_PLACES = 20_000;
const MAX_NAMES = 2000;
const NESTED = /\.(children|narrower|subterms|sub_terms|terms|items|nodes)\.\*(?:\.\1\.\*)+/;

/**
 * The path of the most objects that have names: `$.*`, `$.terms.*`, `$.en.terms.*`; `$.*.*` if they
 * are in groups, such as letters or categories.
 *
 * @throws Error if the text is not JSON.
 */
export async function findRecords(chunks: AsyncIterable<string>): Promise<string | undefined> {
	const places = await readPlaces(chunks);
	addGroups(places);
	const [best] = [...places]
		.filter(([, place]) => place.weight > 0 && !isContainer(place))
		.sort((a, b) => b[1].weight - a[1].weight);
	return best?.[0];
}

async function readPlaces(chunks: AsyncIterable<string>): Promise<Map<string, Place>> {
	const places = new Map<string, Place>();
	const stack: Level[] = [];
	const count = (isText: boolean): Place | undefined => {
		const depth = stack.length;
		if (depth < 1 || depth > MAX_DEPTH) return undefined;
		const parents = stack.slice(0, -1).map(({ kind, key }) => (kind === 'list' ? '*' : key));
		// Objects nested in each other count where the outermost are.
		const pattern = ['$', ...parents, '*'].join('.').replace(NESTED, '.$1.*');
		if (pattern.length >= 200) return undefined;
		const weight = isText
			? depth <= 2 && stack.at(-1)!.kind === 'map'
				? 0.01
				: 0
			: 1 / Math.min(depth, pattern.split('.').length) ** 2;
		let place = places.get(pattern);
		if (!place) {
			place = {
				objects: 0,
				isNamed: stack.at(-1)!.kind === 'map',
				fields: 0,
				names: new Set(),
				scalars: 0,
				weight: 0,
			};
			places.set(pattern, place);
		}
		place.weight += weight;
		if (!isText) place.objects++;
		return place;
	};
	const countScalar = () => {
		const top = stack.at(-1);
		if (top?.kind === 'map' && top.place) top.place.scalars++;
	};
	const tokenizer = new Tokenizer();
	let failure: Error | undefined;
	tokenizer.onError = (error) => void (failure = error);
	tokenizer.onToken = ({ token, value }) => {
		const top = stack.at(-1);
		if (token === TokenType.LEFT_BRACE || token === TokenType.LEFT_BRACKET) {
			const isMap = token === TokenType.LEFT_BRACE;
			const place = isMap ? count(false) : undefined;
			stack.push({ kind: isMap ? 'map' : 'list', key: '', isKey: true, place });
		} else if (token === TokenType.RIGHT_BRACE || token === TokenType.RIGHT_BRACKET) stack.pop();
		else if (token === TokenType.COLON && top) top.isKey = false;
		else if (token === TokenType.COMMA && top) top.isKey = true;
		else if (token === TokenType.STRING && top?.kind === 'map' && top.isKey) {
			top.key = String(value);
			if (!top.place) return;
			top.place.fields++;
			if (top.place.names.size < MAX_NAMES) top.place.names.add(top.key);
		} else if (top) {
			if (token === TokenType.STRING) count(true);
			countScalar();
		}
	};
	for await (const chunk of chunks) {
		tokenizer.write(chunk);
		if (failure) throw failure;
		if (places.size > MAX_PLACES) break;
	}
	return places;
}

/** Objects of which no two have a field in common are groups of what is in them. */
function isContainer({ objects, isNamed, fields, names, scalars }: Place): boolean {
	if (objects === 0 || names.size < fields) return false;
	return objects > 1 ? fields > 1 : isNamed && fields > 0 && scalars === 0;
}

/** Places that differ in one name and have the same fields, such as those of letters, are one. */
function addGroups(places: Map<string, Place>): void {
	const groups = Map.groupBy(places.keys(), (pattern) => pattern.replace(/\.[^.*]+\.\*$/, '.*.*'));
	for (const [group, members] of groups) {
		if (members.length < 2 || !group.endsWith('.*.*') || places.has(group)) continue;
		const keys = members.map((member) => /([^.]+)\.\*$/.exec(member)![1]!);
		// Of lists in several languages, one is read.
		if (keys.every((key) => key.length > 1 && canonicalTag(key) !== undefined)) continue;
		const all = members.map((member) => places.get(member)!);
		const parent = places.get(group.replace(/\.\*$/, ''));
		const isText = all.every(({ objects }) => objects === 0);
		if (isText ? !parent || !isContainer(parent) : !areAlike(all)) continue;
		places.set(group, {
			isNamed: all[0]!.isNamed,
			objects: sum(all, ({ objects }) => objects),
			fields: sum(all, ({ fields }) => fields),
			names: new Set(all.flatMap(({ names }) => [...names])),
			scalars: sum(all, ({ scalars }) => scalars),
			weight: sum(all, ({ weight }) => weight),
		});
	}
}

function areAlike(all: readonly Place[]): boolean {
	if (all.some(({ objects }) => objects === 0)) return false;
	const names = new Set(all.flatMap((place) => [...place.names]));
	const shared = [...names].filter(
		(name) => all.filter((place) => place.names.has(name)).length > all.length / 2,
	);
	return shared.length >= Math.min(2, names.size);
}

function sum(all: readonly Place[], of: (place: Place) => number): number {
	return all.reduce((total, place) => total + of(place), 0);
}
