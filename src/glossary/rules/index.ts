import type { Issue } from '../issues.ts';
import { sortIssues } from '../issues.ts';
import { circularDefinitions } from './circular-definitions.ts';
import { cycles } from './cycles.ts';
import { everyday } from './everyday.ts';
import { fileNames } from './file-names.ts';
import { filler } from './filler.ts';
import { homonyms } from './homonyms.ts';
import { links } from './links.ts';
import { names } from './names.ts';
import { orphans } from './orphans.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { reachable } from './reachable.ts';
import { readingGrades } from './reading-grade.ts';
import { references } from './references.ts';
import { repeatedRelations } from './repeated-relations.ts';
import { repeatedSentences } from './repeated-sentences.ts';
import type { Content, Rule } from './rule.ts';
import { sections } from './sections.ts';
import { sources } from './sources.ts';
import { summaries } from './summaries.ts';
import { uniqueLists } from './unique-lists.ts';
import { unlinkedMentions } from './unlinked-mentions.ts';
import { vocabulary } from './vocabulary.ts';
import { wanted } from './wanted.ts';

export const RULES: readonly Rule[] = [
	circularDefinitions,
	cycles,
	everyday,
	fileNames,
	filler,
	homonyms,
	links,
	names,
	orphans,
	plainMarkdown,
	reachable,
	readingGrades,
	references,
	repeatedRelations,
	repeatedSentences,
	sections,
	sources,
	summaries,
	uniqueLists,
	unlinkedMentions,
	vocabulary,
	wanted,
];

/** Applies every rule to the content. */
export function applyRules(content: Content): Issue[] {
	return sortIssues(RULES.flatMap((rule) => rule(content)));
}
