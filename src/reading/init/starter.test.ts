import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { siteSchema } from '../../model/site-schema.ts';
import { checkContent } from '../check-content.ts';
import type { Answers } from './answers.ts';
import { checkAnswer, questionsFor } from './answers.ts';
import { starterFiles } from './starter-files.ts';
import { writeStarter } from './write-starter.ts';

const KNOTS: Answers = {
	title: 'Knots: a glossary',
	description: 'What sailors tie.',
	language: 'en',
	url: '',
	repository: 'https://github.com/sailor/knots/',
};
let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'gloss-init-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a new glossary has no problems', async () => {
	writeStarter(folder, KNOTS, false);
	expect((await checkContent(join(folder, 'content'))).issues).toEqual([]);
});

test('files that exist stay as they are, and content gets no examples', () => {
	mkdirSync(join(folder, 'content'));
	writeFileSync(join(folder, 'content/site.yaml'), 'title: Mine\n');
	const { created, kept } = writeStarter(folder, KNOTS, false);
	expect(kept).toEqual(['content/site.yaml']);
	expect(created.filter((name) => name.startsWith('content/'))).toEqual([]);
	expect(readFileSync(join(folder, 'content/site.yaml'), 'utf8')).toBe('title: Mine\n');
});

test('questions have answers of their own, so that nobody has to answer', () => {
	const answers: Partial<Answers> = {};
	for (const { name, fallback } of questionsFor('sailors-knots')) answers[name] = fallback(answers);
	expect(answers).toEqual({
		title: 'Sailors knots',
		description: 'The terms of Sailors knots, explained.',
		language: 'en',
		url: '',
		repository: '',
	});
});

test('an answer that site.yaml cannot have is refused with an example', () => {
	expect(checkAnswer('url', '')).toBe('');
	expect(checkAnswer('language', ' pt-BR ')).toBe('pt-BR');
	expect(() => checkAnswer('language', 'English')).toThrow(
		'language: "English" cannot be used. Write en, es or pt-BR, for example.',
	);
	expect(() => checkAnswer('url', 'knots.org')).toThrow('Write https://knots.example.org');
});

test('settings are those of the schema, for every host of repositories', () => {
	const settings = (repository: string) => {
		const files = new Map(starterFiles({ ...KNOTS, repository }, '1.0.0'));
		return siteSchema.parse(parse(files.get('content/site.yaml')!));
	};
	expect(settings('https://github.com/sailor/knots/').repository?.edit).toBe(
		'https://github.com/sailor/knots/edit/main/content',
	);
	expect(settings('https://gitlab.com/sailor/knots').repository?.suggest).toContain('/-/issues/');
	expect(settings('').repository).toBeUndefined();
});

test('the workflow of a new glossary uses the actions of this repository at the same commits', () => {
	const workflow = new Map(starterFiles(KNOTS, '1.0.0')).get('.github/workflows/glossary.yml')!;
	const pages = readFileSync('.github/workflows/pages.yml', 'utf8');
	for (const [used] of workflow.matchAll(/uses: \S+/g)) expect(pages).toContain(used);
});

test('npm create asks for this version of the engine', () => {
	const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
	const create = JSON.parse(readFileSync('create/package.json', 'utf8')) as object;
	expect(create).toMatchObject({ version, dependencies: { 'gloss-site': version } });
});
