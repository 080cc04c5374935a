import { expect, test } from 'vitest';
import { explainSchemaIssues } from '../schema-issues.ts';
import { applyRules } from './apply-rules.ts';
import { checkRules } from './check-rules.ts';
import { RULES } from './index.ts';
import { links } from './links.ts';
import { pythonRecords } from './python-records.ts';
import { reviews } from './reviews.ts';
import type { Rule } from './rule.ts';
import { readingGrade } from './reading-grade.ts';
import type { Content } from './rule.ts';
import { isStyleRule, settingOf, siteFileSchema } from './rule-settings.ts';
import { summaryLength } from './summary-length.ts';
import { testContent } from './test-content.ts';

const withSettings = (
	settings: Partial<Pick<Content['site'], 'profile' | 'rules'>>,
	...content: Parameters<typeof testContent>
): Content => {
	const source = testContent(...content);
	return { ...source, site: { ...source.site, profile: 'open', ...settings } };
};

test('strict makes every rule an error but those that fail as time passes; open makes none of style', () => {
	const aging: readonly Rule[] = [pythonRecords, reviews];
	const levels = (profile: 'open' | 'strict', style: boolean) =>
		new Set(
			RULES.filter((rule) => isStyleRule(rule) === style && !aging.includes(rule)).map(
				(rule) => settingOf(rule, { profile, rules: {} }).level,
			),
		);
	for (const rule of aging) {
		expect(settingOf(rule, { profile: 'strict', rules: {} }).level).toBe('warn');
	}
	expect(levels('strict', true)).toEqual(new Set(['error']));
	expect(levels('strict', false)).toEqual(new Set(['error']));
	expect(levels('open', false)).toEqual(new Set(['error']));
	expect(levels('open', true)).toEqual(new Set(['warn', 'off']));
});

test('a site sets the level of a rule, its limits, or both', () => {
	const terms = { a: { summary: 'Two words.' } };
	const found = (setting: Content['site']['rules'][string]) =>
		applyRules([summaryLength], withSettings({ rules: { 'summary-length': setting } }, terms)).map(
			({ severity, hint }) => `${severity}: ${hint}`,
		);
	expect(found(undefined)).toEqual([]);
	expect(found('warn')).toEqual(['warn: Write 12 to 35 words']);
	expect(found('error')).toEqual(['error: Write 12 to 35 words']);
	expect(found({ words: [3, 9] })).toEqual(['warn: Write 3 to 9 words']);
	expect(found({ level: 'error', words: [3, 9] })).toEqual(['error: Write 3 to 9 words']);
	expect(found({ words: [2, 9] })).toEqual([]);
});

test('a strict site can turn a rule off', () => {
	const rules = { 'reading-grade': 'off' };
	expect(settingOf(readingGrade, { profile: 'strict', rules }).level).toBe('off');
	expect(settingOf(links, { profile: 'open', rules: {} }).level).toBe('error');
});

test.each([
	[{ links: 'off' }, 'rules.links: unknown field "links"'],
	[{ 'reading-grade': 'of' }, 'rules.reading-grade: unknown value "of"'],
	[{ 'reading-grade': 3 }, 'rules.reading-grade: 3 is a number'],
	[{ 'summary-length': { word: [1, 2] } }, 'rules.summary-length.word: unknown field "word"'],
	[
		{ 'summary-length': { words: [9, 2] } },
		'rules.summary-length.words: the first number is greater than the second',
	],
	[{ 'summary-length': { level: 'loud' } }, 'rules.summary-length.level: unknown value "loud"'],
])('%j is refused', (rules, message) => {
	const { field, message: text } = explainSchemaIssues(
		siteFileSchema,
		siteFileSchema.safeParse({ rules }).error!,
		{ rules },
	).find((issue) => issue.field.startsWith('rules'))!;
	expect(`${field}: ${text}`).toBe(message);
});

test('what is wrong with a draft is a warning, and who relies on it is told', () => {
	const content = testContent({
		curd: { links: ['wey'], draft: true },
		whey: { related: ['curd'], links: ['rind'] },
	});
	expect(checkRules(content).map(({ severity, file, hint }) => [severity, file, hint])).toEqual(
		expect.arrayContaining([
			['warn', 'terms/curd.mdx', 'Did you mean "whey"?'],
			['error', 'terms/whey.mdx', 'It is a draft: finish it, and remove "draft: true" there'],
		]),
	);
});
