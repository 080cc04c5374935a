/**
 * A language without a parser here: its names, strings and options are told apart by what stands
 * around them.
 */
export type PlainLanguage = 'yaml' | 'shell' | 'sql' | 'r' | 'rust';

/** Characters looked at. */
const SAMPLE_LENGTH = 5000;
const MIN_YAML_SHARE = 0.6;

const SIGNS: readonly (readonly [PlainLanguage, RegExp])[] = [
	[
		'rust',
		/^\s*(?:pub )?(?:use [\w:]+::|fn \w+|impl\b|let mut )|^\s*let \w+[^=\n]* = [^\n]*\w::\w/m,
	],
	['r', /^[^#\n]*(?:\w\s*<- |%>%|\|>)|^\s*library\(\w+\)|\w\([\w.]+ ~ \S/m],
	[
		'sql',
		/^\s*(?:create (?:table|index|extension|(?:materialized )?view)|select\b[^;]*\bfrom|insert into|alter table|update \w+ set|with \w+ as)\b/im,
	],
	[
		'shell',
		/^\s*(?:[$>%] )?(?:[A-Z_\d]+=\S* )*[a-z][\w./-]*(?: (?:[^\n=({]|\\\n)*?)? -{1,2}[a-z][\w-]*(?:[ =\n\\]|$)/m,
	],
];
const YAML_LINE = /^\s*(?:- )*["']?[\w./-]+["']?:(?: [^{;]*[^,;{]| *[[{].*[\]}])?$|^\s*- [^;(]+$/;
const YAML_ASIDE = /^\s*(?:#.*|---|\.\.\.)?$/;

/** Recognizes a program in one of these languages by its beginning. */
export function plainLanguageOf(program: string): PlainLanguage | undefined {
	const sample = program.slice(0, SAMPLE_LENGTH);
	const lines = sample.split('\n').filter((line) => !YAML_ASIDE.test(line.slice(0, 300)));
	const yaml = lines.filter((line) => YAML_LINE.test(line.slice(0, 300).trimEnd()));
	const hasKeys = yaml.some((line) => line.includes(':'));
	if (hasKeys && yaml.length >= lines.length * MIN_YAML_SHARE) return 'yaml';
	return SIGNS.find(([, sign]) => sign.test(sample))?.[0];
}
