/** Elements whose children after the first are scripts. */
const SCRIPTED = new Set(['msub', 'msup', 'msubsup', 'munder', 'mover', 'munderover']);

/**
 * Removes the space around operators in scripts and limits, as TeX does. MathML Core keeps it at all
 * sizes: https://www.w3.org/TR/mathml-core/#dfn-lspace
 *
 * @param mathml Well-formed, as Temml writes it.
 */
export function tightenScripts(mathml: string): string {
	/** Open elements, and how many children of each have begun. */
	const open: { name: string; children: number; isScript: boolean }[] = [];
	return mathml.replace(/<(\/?)(\w+)([^>]*?)(\/?)>/g, (tag, end, name, attributes, empty) => {
		if (end) {
			open.pop();
			return tag;
		}
		const parent = open.at(-1);
		const place = parent ? parent.children++ : 0;
		const isScript =
			parent !== undefined && (parent.isScript || (SCRIPTED.has(parent.name) && place > 0));
		if (!empty) open.push({ name, children: 0, isScript });
		const isSpaced = isScript && name === 'mo' && !/ (?:lspace|rspace|stretchy)=/.test(attributes);
		return isSpaced ? `<mo${attributes} lspace="0em" rspace="0em"${empty}>` : tag;
	});
}
