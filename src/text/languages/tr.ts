import type { Language } from '../language.ts';
import { OTHER } from './other.ts';

export const TURKISH: Language = {
	...OTHER,
	tag: 'tr',
	/** I is the capital of ı, except in acronyms, which are mostly foreign: "API". */
	lower: (text) =>
		text
			.replace(/(?<![\p{L}\p{N}])[A-Z0-9]{2,}(?![\p{L}\p{N}])/gu, (word) => word.toLowerCase())
			.toLocaleLowerCase('tr'),
};
