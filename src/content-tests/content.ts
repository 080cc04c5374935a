import { readSettings } from '../build/settings.ts';
import { withoutDrafts } from '../model/drafts.ts';
import type { Glossary } from '../model/glossary.ts';
import { compileLanguages } from '../model/translate.ts';
import { checkContent } from '../reading/check-content.ts';

const settings = readSettings();

/** The site that was built of the content. */
export const SITE = settings.out;

/** The content of this repository, or of the folder that GLOSSARY_CONTENT names. */
const checked = await checkContent(settings.content);

export const { issues } = checked;
/** The glossary in its own language, and in its others. */
export const [glossary, ...translations] = compileLanguages(withoutDrafts(checked.content!)) as [
	Glossary,
	...Glossary[],
];

export const slugs = [...glossary.terms.keys()];

/** Some entries, spread over the alphabet. */
export const sample = slugs.filter((_, index) => index % 40 === 0);
