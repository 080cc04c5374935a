import { didYouMean, respelledName } from '../../text/names.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { coversOf } from '../covers.ts';
import { entriesOf, questionsOf } from './lookups.ts';
import type { Content, Requirement } from './rule.ts';

type AnySource = ReturnType<typeof entriesOf>[number];

export const sectionLinks: Requirement = {
	id: 'section-links',
	description: 'A link to a section, [[slug#section]] or [[#section]], leads to a heading there.',
	check(content, report) {
		const entries = new Map(
			entriesOf(content).map((entry) => [entry.file.normalize('NFC'), entry] as const),
		);
		for (const { file, outline } of [...entries.values(), ...questionsOf(content)]) {
			const check = (target: string, anchor: string, line: number) => {
				const page = entries.get(target ? fileOf(target) : file.normalize('NFC'));
				if (!page) return;
				const anchors = anchorsOf(page, content);
				if (anchors.has(anchor)) return;
				const message = `there is no section "#${anchor}" ${target ? `in ${page.file}` : 'on this page'}`;
				report({ file, line, message, hint: hintFor(anchor, page, anchors, target, content) });
			};
			for (const { target, section, line } of outline.links) {
				if (section !== undefined) check(target, section, line);
			}
			for (const { anchor, line } of outline.pageLinks) check('', anchor, line);
		}
	},
};

function fileOf(target: string): string {
	return `${/^(?:guides|pages)\//.test(target) ? '' : 'terms/'}${target}.mdx`;
}

/** Headings, and names that the page of a term lists. */
function anchorsOf({ data, outline }: AnySource, { site }: Content): Set<string> {
	const covers = 'covers' in data ? coversOf(data.covers, languageOf(site.language)) : [];
	return new Set([...outline.headings, ...covers].map(({ anchor }) => anchor));
}

function hintFor(
	anchor: string,
	{ outline }: AnySource,
	anchors: ReadonlySet<string>,
	target: string,
	{ slugs }: Content,
): string {
	const same = outline.headings.find(({ text }) => text === anchor);
	if (same) return `Write [[${target}#${same.anchor}]]`;
	const term = target ? undefined : respelledName(anchor, slugs.terms);
	if (term) return `Write [[${term}]], or [[${term}|text]], for the term`;
	const all = [...anchors].map((other) => `#${other}`);
	if (all.length === 0) return 'Remove the section: the page has none';
	return didYouMean(`#${anchor}`, all, `The sections are ${all.join(', ')}`);
}
