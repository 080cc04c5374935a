import { addressFault } from '../../text/web-address.ts';
import type { EntryText, Fault } from './entry-text.ts';
import { findInText, nodesOf, OTHER, rangeOf } from './entry-text.ts';

const RULE = 'web-addresses';

/** Links that were meant and stay text: a blank in the address, no end, or brackets reversed. */
const BROKEN_LINK =
	/(?<!\\)\]\((?=\S)|(?<!\\)\)\[(?=https?:\/\/|www\.)|(?<!\\)\][ \t]+\((?=https?:\/\/)/g;

const BRACKETS = /\]\(|\)\[|\][ \t]+\(/;

/** Addresses that no reader can open, and links that are not links. */
export function findAddresses(text: EntryText): Fault[] {
	const links = [...nodesOf(text, 'link'), ...nodesOf(text, 'definition')];
	const found = links.flatMap((node): Fault[] => {
		const fault = addressFault(node.url);
		if (!fault) return [];
		const message = `"${node.url}" ${fault.message}`;
		return [{ rule: RULE, offset: rangeOf(node)[0], message, hint: fault.hint }];
	});
	const matches = BRACKETS.test(text.body) ? findInText(text, ']', BROKEN_LINK) : [];
	const broken = matches.flatMap(({ match, offset }): Fault[] => {
		const rest = text.body.slice(offset + match[0].length).split('\n', 1)[0]!;
		if (rest.startsWith(OTHER)) return [];
		const fault = (message: string, hint: string): Fault[] => [
			{ rule: RULE, offset, message, hint },
		];
		if (match[0].startsWith(')')) {
			return fault('(text)[address] is not a link', 'Write [text](address)');
		}
		if (match[0].length > 2) {
			return fault('a blank parts the text of a link from its address', 'Write [text](address)');
		}
		const address = /^[^)]*(?=\))/.exec(rest)?.[0];
		if (address === undefined) {
			return fault(`the address of a link, "${rest}", is not closed`, 'Write ) after it');
		}
		const hint = `Write ${address.trim().replace(/\s+/g, '%20')}`;
		return fault(`the address of a link, "${address}", has a blank`, hint);
	});
	return [...found, ...broken];
}
