import { expect, test } from 'vitest';
import { compileGlossary } from '../../model/compile.ts';
import type { InlineText, Question } from '../../model/source.ts';
import { testOutline, testSource } from '../../model/test-glossary.ts';
import { testRecord } from '../records/test-record.ts';
import { questionNotes } from './anki-questions.ts';

const inline = (...html: InlineText['html']): InlineText => ({ html, markdown: html });
const TERMS = { milk: { id: 'c3rd' }, whey: {} };

function notesOf(...list: Question[]) {
	const source = testSource(TERMS);
	const [milk, ...others] = source.terms;
	const questions = { list, outline: testOutline() };
	const glossary = compileGlossary({ ...source, terms: [{ ...milk!, questions }, ...others] });
	const addressOf = ({ slug }: { slug: string }) => `https://cheese.example/${slug}/`;
	return questionNotes(testRecord(TERMS), glossary, addressOf);
}

test('choices are on the front, and on the back the right one, why it is, and why others are not', () => {
	const [note] = notesOf({
		prompt: inline('What of ', { to: 'whey' }, ' & <code>{{x}}</code>?'),
		explanation: inline('It is 2.'),
		answer: {
			choices: [
				{ text: inline('2'), isCorrect: true },
				{ text: inline('1'), why: inline('One is less.'), isCorrect: false },
			],
		},
	});
	expect(note).toEqual({
		guid: 'cheeses:c3rd:question-1',
		type: 'Basic',
		fields: [
			'What of <a href="https://cheese.example/whey/">whey</a> & <code>&#123;&#123;x&#125;&#125;</code>?<br><br>A. 1<br>B. 2',
			'<b>B. 2</b><br><br>It is 2.<br><br><b>A</b> One is less.<br><br><a href="https://cheese.example/terms/milk/">Milk</a>',
		],
		tags: ['making', 'beginner'],
	});
});

test('a number has its unit', () => {
	const answer = { value: 4, shown: '4', unit: 'l', tolerance: 0, code: '4', codeHtml: '' };
	const [note] = notesOf({ prompt: inline('How much?'), explanation: inline('So.'), answer });
	expect(note!.fields[0]).toBe('How much?');
	expect(note!.fields[1]).toMatch(/^<b>4 l<\/b><br><br>So\.<br><br><a /);
});
