import type { Glossary } from '../glossary/glossary.ts';
import { portableSections } from '../markdown/portable.ts';
import type { Edition } from '../outputs/glossary-record.ts';
import { glossaryRecord } from '../outputs/glossary-record.ts';
import type { GlossaryRecord } from '../outputs/records.ts';
import { loadGlossary } from './glossary.ts';
import { absoluteUrl, urls } from './urls.ts';

let made: { glossary: Glossary; record: GlossaryRecord } | undefined;

/** The glossary as data, made once for each compiled glossary. */
export function loadRecord(): GlossaryRecord {
	const glossary = loadGlossary();
	if (made?.glossary !== glossary) {
		const sections = sectionsOf(glossary);
		const record = glossaryRecord({ glossary, sections, urls, absolute: absoluteUrl });
		made = { glossary, record };
	}
	return made.record;
}

function sectionsOf({ terms, guides }: Glossary): Edition['sections'] {
	const resolve = (target: string) => {
		const guide = guides.get(target.replace(/^guides\//, ''));
		return target.startsWith('guides/') && guide
			? { title: guide.title, url: absoluteUrl(urls.guide(guide.slug)) }
			: { title: terms.get(target)?.title ?? target, url: absoluteUrl(urls.term(target)) };
	};
	return new Map(
		[...terms.values(), ...guides.values()].map(({ file, body }) => [
			file,
			portableSections(body, resolve),
		]),
	);
}
