import { compileGlossary } from '../model/compile.ts';
import { checkContent } from '../reading/check-content.ts';
import { contentFolder } from '../reading/content-folder.ts';

/** The content of this repository, or of the folder that GLOSSARY_CONTENT names. */
export const { content, issues } = await checkContent(contentFolder());

export const glossary = compileGlossary(content!);

export const slugs = [...glossary.terms.keys()];

/** Some entries, spread over the alphabet. */
export const sample = slugs.filter((_, index) => index % 40 === 0);
