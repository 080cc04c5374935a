import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import { parse as parseRdf } from 'oxigraph';
import { listFiles } from '../site-tests/built-site.ts';
import { isJson, pageFaults, scriptsIn } from './page-faults.ts';
import { secretsIn } from './small-glossary.ts';

/** What a built site has that content must not add to. */
export interface CleanSite {
	scripts: ReadonlySet<string>;
	/** Files that run in the browser. */
	programs: readonly string[];
}

/** Characters that XML has no place for, or that turn or hide what stands around them. */
const HIDDEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff\u{e0000}-\u{e007f}]/u;
/** Characters of a page: more is not content, but Markdown that multiplies. */
const LONGEST_PAGE = 4_000_000;
const TEXTS = ['.html', '.json', '.jsonld', '.xml', '.md', '.txt', '.ttl', '.csv', '.tsv', '.svg'];

/** Looks at a site that was built from good content. */
export function readClean(folder: string): CleanSite {
	const files = listFiles(folder);
	const pages = files.filter((file) => file.endsWith('.html'));
	const scripts = pages.flatMap((file) => scriptsIn(readFileSync(join(folder, file), 'utf8')));
	return { scripts: new Set(scripts), programs: programsIn(files) };
}

function programsIn(files: readonly string[]): string[] {
	return files.filter((file) => /\.(?:m?js|wasm|css)$/.test(file) || file.startsWith('/_'));
}

/** What is wrong with a site that was built from hostile content, each fault after its file. */
export function siteFaults(folder: string, clean: CleanSite): string[] {
	const files = listFiles(folder);
	const added = programsIn(files).filter((file) => !clean.programs.includes(file));
	return [
		...added.map((file) => `${file} is a program that was not there`),
		...files
			.filter((file) => TEXTS.includes(extname(file)))
			.flatMap((file) => {
				const text = readFileSync(join(folder, file), 'utf8');
				return fileFaults(extname(file), text, clean).map((fault) => `${file} ${fault}`);
			}),
	];
}

function fileFaults(type: string, text: string, clean: CleanSite): string[] {
	const hidden = HIDDEN.exec(text)?.[0].codePointAt(0);
	return [
		...secretsIn(text),
		...(hidden === undefined ? [] : [`has the hidden character U+${hidden.toString(16)}`]),
		...(type === '.html' ? pageFaults(text, clean.scripts) : []),
		...(type === '.html' && text.length > LONGEST_PAGE ? [`has ${text.length} characters`] : []),
		...(parses(type, text) ? [] : ['cannot be read again']),
	];
}

function parses(type: string, text: string): boolean {
	try {
		if (type === '.json' || type === '.jsonld') return isJson(text);
		if (type === '.ttl') parseRdf(text, { format: 'text/turtle' });
		if (type === '.csv') parseCsv(text);
		if (type === '.xml') return load(text, { xml: true })('script').length === 0;
		return true;
	} catch {
		return false;
	}
}
