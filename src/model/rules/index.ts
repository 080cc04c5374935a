import { altTexts } from './alt-texts.ts';
import { analogyLength } from './analogy-length.ts';
import { classification } from './classification.ts';
import { codeLanguages } from './code-languages.ts';
import { comparisonExamples } from './comparison-examples.ts';
import { comparisons } from './comparisons.ts';
import { everydayNames } from './everyday-names.ts';
import { fileNames } from './file-names.ts';
import { guideComponents } from './guide-components.ts';
import { homonyms } from './homonyms.ts';
import { imageFiles } from './image-files.ts';
import { links } from './links.ts';
import { namesInOtherLanguages } from './names-in-other-languages.ts';
import { noAdvancedTerms } from './no-advanced-terms.ts';
import { noCircularDefinitions } from './no-circular-definitions.ts';
import { noCycles } from './no-cycles.ts';
import { noFiller } from './no-filler.ts';
import { noFutureOrigins } from './no-future-origins.ts';
import { noOrphans } from './no-orphans.ts';
import { noRepeatedNames } from './no-repeated-names.ts';
import { noRepeatedOrigins } from './no-repeated-origins.ts';
import { noRepeatedRelations } from './no-repeated-relations.ts';
import { noRepeatedSentences } from './no-repeated-sentences.ts';
import { noTodo } from './no-todo.ts';
import { noUnlinkedMentions } from './no-unlinked-mentions.ts';
import { noUnusedVocabulary } from './no-unused-vocabulary.ts';
import { ownFields } from './own-fields.ts';
import { permanentAddresses } from './permanent-addresses.ts';
import { permanentIdentifiers } from './permanent-identifiers.ts';
import { plainMarkdown } from './plain-markdown.ts';
import { plainNames } from './plain-names.ts';
import { pythonBlocks } from './python-blocks.ts';
import { pythonRecords } from './python-records.ts';
import { questionChoices } from './question-choices.ts';
import { questionTexts } from './question-texts.ts';
import { reachability } from './reachability.ts';
import { readingGrade } from './reading-grade.ts';
import { relations } from './relations.ts';
import { reviews } from './reviews.ts';
import { routeOrder } from './route-order.ts';
import { routes } from './routes.ts';
import type { Rule } from './rule.ts';
import { sectionLinks } from './section-links.ts';
import { sections } from './sections.ts';
import { siteTerms } from './site-terms.ts';
import { summaryLength } from './summary-length.ts';
import { summarySentences } from './summary-sentences.ts';
import { translations } from './translations.ts';
import { uniqueNames } from './unique-names.ts';
import { vocabulary } from './vocabulary.ts';
import { vocabularyLists } from './vocabulary-lists.ts';
import { wantedNames } from './wanted-names.ts';

/** Every content rule. */
export const RULES: readonly Rule[] = [
	altTexts,
	analogyLength,
	classification,
	codeLanguages,
	comparisonExamples,
	comparisons,
	everydayNames,
	fileNames,
	guideComponents,
	homonyms,
	imageFiles,
	links,
	namesInOtherLanguages,
	noAdvancedTerms,
	noCircularDefinitions,
	noCycles,
	noFiller,
	noFutureOrigins,
	noOrphans,
	noRepeatedNames,
	noRepeatedOrigins,
	noRepeatedRelations,
	noRepeatedSentences,
	noTodo,
	noUnlinkedMentions,
	noUnusedVocabulary,
	ownFields,
	permanentAddresses,
	permanentIdentifiers,
	plainMarkdown,
	plainNames,
	pythonBlocks,
	pythonRecords,
	questionChoices,
	questionTexts,
	reachability,
	readingGrade,
	relations,
	reviews,
	routeOrder,
	routes,
	sectionLinks,
	sections,
	siteTerms,
	summaryLength,
	summarySentences,
	translations,
	uniqueNames,
	vocabulary,
	vocabularyLists,
	wantedNames,
];
