import { textsOf } from './lookups.ts';
import type { Requirement } from './rule.ts';

export const codeLanguages: Requirement = {
	id: 'code-languages',
	description: 'The language of a code block is a single word.',
	check(content, report) {
		for (const { file, outline } of textsOf(content)) {
			for (const { language, line } of outline.fences) {
				if (/^[\w+#.-]+$/.test(language)) continue;
				const hint =
					'Write one word after ```, such as python, or ```js run for code that is executed';
				report({ file, line, message: `"${language}" is not the name of a language`, hint });
			}
		}
	},
};
