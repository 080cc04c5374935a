import { readSettings } from '../build/settings.ts';
import { compileGlossary } from '../model/compile.ts';
import { withoutDrafts } from '../model/drafts.ts';
import { checkContent } from '../reading/check-content.ts';

const settings = readSettings();

/** The site that was built of the content. */
export const SITE = settings.out;

/** The content of this repository, or of the folder that GLOSSARY_CONTENT names. */
const checked = await checkContent(settings.content);

export const { issues } = checked;
export const glossary = compileGlossary(withoutDrafts(checked.content!));

export const slugs = [...glossary.terms.keys()];

/** Some entries, spread over the alphabet. */
export const sample = slugs.filter((_, index) => index % 40 === 0);
