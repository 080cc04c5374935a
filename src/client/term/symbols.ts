import type { SymbolMeaning } from '../../outputs/pages/symbol-meanings.ts';
import styles from '../../styles/symbols.css?url';
import { symbolsIn } from '../../text/formulas/symbols.ts';
import { make, withAttributes } from '../shared/elements.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { loadStyles } from '../shared/load-styles.ts';
import { hideCard, keepCard, scheduleHide, showCard } from './symbol-card.ts';

type Meaning = readonly (string | number)[];

/** The symbols of a formula that the text explains; a symbol can be inside of another. */
type Explained = ReadonlyMap<Element, Meaning>;

/** In milliseconds. */
const SHOW_AFTER = 120;

let formulas: Element[] = [];
const explained = new Map<Element, Explained>();
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows what the symbols of formulas mean when they are pointed at or tapped, and those of a whole
 * formula when it has the focus. To be called once, on a page with formulas.
 */
export async function explainSymbols(): Promise<void> {
	const address = new URL('symbols.json', location.href).pathname;
	const meanings = await fetchJson<SymbolMeaning[]>(address).catch(() => []);
	if (meanings.length === 0) return;
	await loadStyles(styles);
	formulas = [...document.querySelectorAll('.prose math')];
	const sections = [...document.querySelectorAll('.prose .section-title')];
	for (const formula of formulas) {
		const section = sections.filter(
			(title) => title.compareDocumentPosition(formula) & Node.DOCUMENT_POSITION_FOLLOWING,
		).length;
		const symbols = symbolsOf(formula, meanings, section);
		if (symbols.size === 0) continue;
		explained.set(formula, symbols);
		for (const symbol of symbols.keys()) symbol.classList.add('explained');
		if (formula.getAttribute('display') === 'block') makeTabStop(formula);
	}
	listen();
}

function symbolsOf(
	formula: Element,
	meanings: readonly SymbolMeaning[],
	section: number,
): Explained {
	const known = new Map<string, Meaning>();
	for (const [from, key, ...meaning] of meanings) if (from <= section) known.set(key, meaning);
	const found = new Map<Element, Meaning>();
	for (const { node, keys } of symbolsIn(formula)) {
		const key = keys.find((name) => known.has(name));
		if (key !== undefined && !found.has(node as Element))
			found.set(node as Element, known.get(key)!);
	}
	return found;
}

/** A formula on a line of its own is one stop; those in the text are next to what explains them. */
function makeTabStop(formula: Element): void {
	const stop = formula.closest('.math-scroll') ?? formula;
	withAttributes(stop, { tabindex: '0', 'data-explained': '' });
	stop.addEventListener('focus', () => {
		if (stop.matches(':focus-visible')) showAll(formula);
	});
	stop.addEventListener('blur', hideCard);
}

function listen(): void {
	document.addEventListener('pointerover', ({ target, pointerType }) => {
		if (pointerType === 'touch') return;
		clearTimeout(timer);
		const symbol = symbolAt(target as Element);
		if (symbol) timer = setTimeout(() => showOne(symbol), SHOW_AFTER);
		else if ((target as Element).closest('.symbol-card')) keepCard();
		else if (!document.activeElement?.matches('[data-explained]:focus-visible')) scheduleHide();
	});
	document.addEventListener('click', ({ target }) => {
		const symbol = symbolAt(target as Element);
		const formula = (target as Element).closest('math');
		if (symbol) showOne(symbol);
		else if (formula && explained.has(formula)) showAll(formula);
		else if (!(target as Element).closest('.symbol-card')) hideCard();
	});
	document.addEventListener('keydown', ({ key, target }) => {
		if (key === 'Escape') hideCard();
		if (key !== 'Enter' && key !== ' ') return;
		const stop = (target as Element).closest('[data-explained]');
		const formula = stop?.closest('math') ?? stop?.querySelector('math');
		if (formula) showAll(formula);
	});
}

/** The innermost symbol with a meaning that an element belongs to. */
function symbolAt(target: Element): Element | undefined {
	const formula = target.closest('math');
	const symbols = formula && explained.get(formula);
	if (!symbols) return undefined;
	for (let at: Element | null = target; at && at !== formula; at = at.parentElement) {
		if (symbols.has(at)) return at;
	}
	return undefined;
}

function showOne(symbol: Element): void {
	const meaning = explained.get(symbol.closest('math')!)!.get(symbol)!;
	showCard(symbol, [row(symbol, meaning)]);
}

/** Lists every symbol of a formula once. */
function showAll(formula: Element): void {
	const rows = new Map<string, HTMLElement>();
	for (const [symbol, meaning] of explained.get(formula) ?? []) {
		const name = symbol.outerHTML;
		if (!rows.has(name)) rows.set(name, row(symbol, meaning));
	}
	showCard(formula.closest('.math-scroll') ?? formula, [...rows.values()]);
}

function row(symbol: Element, meaning: Meaning): HTMLElement {
	const words = meaning.flatMap((part) => [
		typeof part === 'string' ? part : formulas[part]!.cloneNode(true),
		' ',
	]);
	return make('div', '', make('dt', '', mathOf(symbol)), make('dd', '', ...words));
}

function mathOf(symbol: Element): Element {
	const math = document.createElementNS(symbol.namespaceURI, 'math');
	math.append(symbol.cloneNode(true));
	return math;
}
