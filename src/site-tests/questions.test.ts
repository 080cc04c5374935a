import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { expect, test } from 'vitest';
import type { GlossaryRecord } from '../outputs/records/records.ts';
import { TEST_SITE } from './test-site.ts';

const read = (path: string) => readFileSync(`${TEST_SITE}${path}`, 'utf8');
const { terms } = JSON.parse(read('/api/glossary.json')) as GlossaryRecord;
const asked = terms.filter(({ questions }) => questions.length > 0);

test('an entry leads to its questions, and the first page to those of every category', () => {
	expect(asked.length).toBeGreaterThan(1);
	const index = load(read('/questions/index.html'));
	for (const { slug, questions, category } of asked) {
		const { pathname, hash } = new URL(questions[0]!.url);
		const link = load(read(`/terms/${slug}/index.html`))(`.rail a[href="${pathname}${hash}"]`);
		expect(link.text().trim(), slug).toMatch(/^\d+ questions?$/);
		expect(index(`a[href="/questions/${category!.slug}/"]`), slug).toHaveLength(1);
		const page = load(read(`${pathname}index.html`));
		expect(page(`${hash} .question`), slug).toHaveLength(questions.length);
	}
});

test('without scripts, each question has its answer and its reasons folded below it', () => {
	for (const { slug, questions } of asked) {
		const page = load(read(`${new URL(questions[0]!.url).pathname}index.html`));
		questions.forEach(({ choices = [], answer }, index) => {
			const question = page(`#${slug} .question`).eq(index);
			const folded = question.find('details:not([open])');
			expect(question.find('.choices > li')).toHaveLength(choices.length);
			expect(folded.find('.reasons > li')).toHaveLength(Math.max(0, choices.length - 1));
			if (answer) expect(folded.text()).toContain(`${answer.value} ${answer.unit}`);
			expect(folded.find('.code')).toHaveLength(answer ? 1 : 0);
			expect(folded.find('.explanation').text()).not.toBe('');
		});
	}
});

test('code, formulas and links are set in questions as in texts', () => {
	const page = load(read('/questions/making/index.html'));
	const rennet = page('#rennet');
	expect(rennet.find('.prompt a[href="/terms/curd/"]')).toHaveLength(1);
	expect(rennet.find('.choices code')).toHaveLength(1);
	expect(rennet.find('.explanation math')).toHaveLength(1);
});
