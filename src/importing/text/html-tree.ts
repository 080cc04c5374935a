import type { Element, ElementContent, Root, RootContent } from 'hast';
import { htmlToHast } from 'satteri';

/** Elements of which nothing is kept. */
const DROPPED = new Set(
	'script style noscript template iframe object embed applet form input select textarea button link meta base svg canvas audio video source track frame frameset title head'.split(
		' ',
	),
);
/** Elements whose content stands in their place. */
const KNOWN = new Set(
	'a abbr acronym address article aside b bdi bdo big blockquote body br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr html i img ins kbd label li main mark nav ol p picture pre q rb rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
		' ',
	),
);

/** `<` that begins no element, such as in "x<y" or "List<String>". */
const NO_TAG = /<(?!\/?([a-zA-Z][\w-]*)(?:[\s/>]|$)|!--)|<(\/?)([a-zA-Z][\w-]*)(?=[\s/>]|$)/g;

/** HTML in which a `<` before anything but an element is the character. */
export function escapeNoTags(html: string): string {
	return html.replace(NO_TAG, (found, _name, _end, name?: string) => {
		const isTag = name && (KNOWN.has(name.toLowerCase()) || DROPPED.has(name.toLowerCase()));
		return isTag ? found : `&lt;${found.slice(1)}`;
	});
}

/**
 * The tree of an HTML fragment without anything that runs, loads or styles.
 *
 * @param drop Called with the name of every element that is dropped.
 */
export function htmlTree(html: string, drop: (name: string) => void): Root {
	const tree = htmlToHast(escapeNoTags(html), { fragment: true }) as unknown as Root;
	tree.children = cleaned(tree.children as ElementContent[], drop) as RootContent[];
	return tree;
}

function cleaned(nodes: readonly ElementContent[], drop: (name: string) => void): ElementContent[] {
	return nodes.flatMap((node): ElementContent[] => {
		if (node.type === 'text') return [node];
		if (node.type !== 'element') return [];
		const { tagName } = node;
		if (DROPPED.has(tagName)) {
			drop(tagName);
			return [];
		}
		const children = cleaned(node.children, drop);
		if (tagName === 'sup' || tagName === 'sub') return scripts(node, children);
		if (!KNOWN.has(tagName)) return children;
		const { href, src, alt, title, className, colSpan, rowSpan, start } = node.properties;
		const kept = { href, src, alt, title, className, colSpan, rowSpan, start };
		const properties = Object.fromEntries(
			Object.entries(kept).filter(([, value]) => value !== undefined && value !== null),
		) as Element['properties'];
		return [{ type: 'element', tagName, properties, children }];
	});
}

const PLAIN = '0123456789+-=()aeonix';
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵉᵒⁿⁱˣ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₙᵢₓ';

/** Markdown has no raised or lowered text; Unicode has digits and some letters. */
function scripts({ tagName }: Element, children: ElementContent[]): ElementContent[] {
	const [only] = children;
	if (children.length !== 1 || only?.type !== 'text') return children;
	const forms = tagName === 'sup' ? RAISED : LOWERED;
	const letters = [...only.value.trim()];
	const isSpelled = letters.every((letter) => PLAIN.includes(letter));
	if (!isSpelled || letters.length > 12) {
		const isWord = /^\p{L}{2,}$/u.test(only.value.trim()) || letters.length > 12;
		const value = isWord ? only.value : `${tagName === 'sup' ? '^' : '_'}${only.value.trim()}`;
		return [{ type: 'text', value }];
	}
	const value = letters.map((letter) => [...forms][PLAIN.indexOf(letter)]).join('');
	return [{ type: 'text', value }];
}
