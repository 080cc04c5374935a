import { didYouMean, respelledName } from '../../text/names.ts';
import { textsOf, hintForUnpublished } from './lookups.ts';
import type { Content, Requirement } from './rule.ts';

export const links: Requirement = {
	id: 'links',
	description: 'A link leads to another term or guide that exists, or to a full web address.',
	check(content, report) {
		for (const { file, outline } of textsOf(content)) {
			for (const { target, section, line } of outline.links) {
				if (fileOf(target) === file.normalize('NFC')) {
					const message = `[[${target}]] links to its own page`;
					const hint = section ? `Write [[#${section}]]` : 'Remove the brackets';
					report({ file, line, message, hint });
				} else if (!exists(content, target)) {
					const hint = hintFor(content, target);
					const slug = respelledName(target, targetsIn(content));
					const fix = slug ? { line, find: `[[${target}`, replacement: `[[${slug}` } : undefined;
					report({ file, line, message: `[[${target}]] does not exist`, hint, fix });
				}
			}
			for (const { url, line } of outline.invalidLinks) {
				const message = `"${url}" is neither a term nor a full web address`;
				report({ file, line, message, hint: hintForAddress(content, url, file) });
			}
		}
	},
};

const GUIDES = 'guides/';
const PAGES = 'pages/';

function fileOf(target: string): string {
	const isTerm = !target.startsWith(GUIDES) && !target.startsWith(PAGES);
	return `${isTerm ? 'terms/' : ''}${target}.mdx`;
}

function exists({ slugs, pages = [] }: Content, target: string): boolean {
	if (target.startsWith(PAGES)) return pages.some(({ slug }) => PAGES + slug === target);
	return target.startsWith(GUIDES)
		? slugs.guides.has(target.slice(GUIDES.length))
		: slugs.terms.has(target);
}

function hintFor(content: Content, target: string): string {
	const hint = hintForUnpublished(content, target);
	if (hint) return hint;
	if (content.slugs.guides.has(target)) return `Write [[${GUIDES}${target}]]`;
	const fallback = `Use the slug of a term, or add ${fileOf(target)}`;
	return didYouMean(target, targetsIn(content), fallback);
}

function targetsIn({ slugs, pages = [] }: Content): string[] {
	const own = pages.map(({ slug }) => PAGES + slug);
	return [...slugs.terms, ...[...slugs.guides].map((slug) => GUIDES + slug), ...own];
}

function hintForAddress(content: Content, url: string, file: string): string {
	const name = decodeURI(url).replace(/^.*\/(?=.)|(?:\.mdx?)?\/?(?:[?#].*)?$/gs, '');
	const target = name && respelledName(name, targetsIn(content));
	if (target && fileOf(target) !== file.normalize('NFC'))
		return `Write [[${target}]], or [[${target}|text]]`;
	const rest = /^(?:https?:?\/*)?((?:[\w-]+\.)+[a-z]{2,}(?:\/.*)?)$/i.exec(url)?.[1];
	if (rest) return `Write https://${rest}`;
	return 'Write [[slug|text]] for a term, or a full https:// address';
}
