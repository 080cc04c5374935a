import type { MdastNode } from 'satteri';
import { describeCharacter } from '../text/odd-characters.ts';
import { walk } from './markdown/tree.ts';

/**
 * Invisible characters: controls except tab and line feed, bidirectional and other formatting
 * characters, blank letters, tags, the private use areas, and noncharacters.
 */
const HIDDEN =
	/[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u115F\u1160\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uE000-\uF8FF\uFEFF\uFFA0\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}\u{F0000}-\u{10FFFF}]|\p{Cs}/u;

/** The first invisible character in a text, such as `U+202E right-to-left override`. */
export function hiddenCharacter(text: string): string | undefined {
	const found = HIDDEN.exec(text)?.[0];
	return found === undefined ? undefined : describeCharacter(found);
}

/** What stands in place of an invisible character after it is deleted. */
export function withoutHidden(character: string): string {
	return /\s|\u0085/.test(character) ? ' ' : '';
}

/** A text without its invisible characters. */
export function visibleText(text: string): string {
	return text.replace(new RegExp(HIDDEN, 'gu'), withoutHidden);
}

/** A field with an invisible character. */
interface HiddenInField {
	field: string;
	code: string;
	/** The value without such characters. */
	without: string;
}

/** Fields with an invisible character, which YAML can write as an escape. */
export function hiddenInFields(value: unknown, field = ''): HiddenInField[] {
	if (typeof value === 'string') {
		const code = hiddenCharacter(value);
		return code ? [{ field, code, without: visibleText(value) }] : [];
	}
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, item]) => {
		const step = Array.isArray(value) ? `[${key}]` : field ? `.${key}` : key;
		return hiddenInFields(item, field + step);
	});
}

const TEXT_FIELDS = ['value', 'url', 'title', 'alt', 'identifier', 'label'];

/** Lines of a text with an invisible character, which Markdown can write as a reference. */
export function hiddenInTree(tree: MdastNode): { line: number; code: string }[] {
	const found: { line: number; code: string }[] = [];
	walk(tree, (node) => {
		const texts = node as unknown as Readonly<Record<string, unknown>>;
		const code = hiddenCharacter(TEXT_FIELDS.map((name) => String(texts[name] ?? '')).join(' '));
		if (code) found.push({ line: node.position?.start.line ?? 1, code });
		return true;
	});
	return found;
}
