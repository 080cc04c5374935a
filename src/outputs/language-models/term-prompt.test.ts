import { expect, test } from 'vitest';
import { termPrompt } from './term-prompt.ts';

test('a prompt contains the term and its source, without empty lines around it', () => {
	expect(termPrompt('Curd', 'https://cheese.example/', '\n# Curd\n\nSet milk.\n\n')).toContain(
		'“Curd” from the glossary entry below.',
	);
	expect(termPrompt('Curd', 'https://cheese.example/', '\n# Curd\n\nSet milk.\n\n')).toContain(
		'\n<entry source="https://cheese.example/">\n# Curd\n\nSet milk.\n</entry>\n',
	);
});
