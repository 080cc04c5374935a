import type { Rng } from './seeded.ts';

/** Runs if any text becomes markup, wherever it stands. */
const CODE = 'globalThis.__gotIn=1';

/** Texts that would be markup or script if they were not escaped. */
const MARKUP = [
	`<script>${CODE}</script>`,
	`</script><script>${CODE}</script>`,
	`"><img src=x onerror="${CODE}">`,
	`'><svg onload='${CODE}'>`,
	`<iframe srcdoc="<script>${CODE}</script>"></iframe>`,
	`<a href="javascript:${CODE}">here</a>`,
	`<math><mtext><table><mglyph><style><img src=x onerror=${CODE}>`,
	`<details open ontoggle=${CODE}>`,
	`" autofocus onfocus="${CODE}`,
	'<base href="https://evil.example/">',
	'<meta http-equiv="refresh" content="0;url=https://evil.example/">',
	'<link rel="stylesheet" href="https://evil.example/x.css">',
	'<!--',
	'-->',
	']]>',
	'<![CDATA[<script>x</script>]]>',
	'</title></textarea></style></noscript>',
	`&lt;img src=x onerror=${CODE}&gt;`,
	'&#60;script&#62;',
	'&amp;lt;b&amp;gt;',
	'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
	`{${CODE}}`,
	'${7*7} {{7*7}} <%= 7*7 %>',
	'<x-y is="search-page"></x-y>',
	'@import "https://evil.example/";',
];

/** Addresses that nothing may lead to, and such that only look like it. */
export const ADDRESSES: readonly string[] = [
	`javascript:${CODE}`,
	`JaVaScRiPt:${CODE}`,
	`&#106;avascript:${CODE}`,
	`javascript&colon;${CODE}`,
	`java%0ascript:${CODE}`,
	'vbscript:msgbox(1)',
	`data:text/html,<script>${CODE}</script>`,
	'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+',
	'//evil.example/x',
	'/\\evil.example/x',
	'\\\\evil.example\\x',
	'https:evil.example',
	'https://evil.example/%zz',
	'https://evil.example/"onmouseover="alert(1)',
	"https://evil.example/'><b>",
	'https://evil.example/>,<x>;<y',
	'https://user:pass@evil.example:99999/',
	'https://[::1',
	'HTTPS://EVIL.EXAMPLE/',
	'file:///etc/passwd',
	'../../../../../../etc/passwd',
	'../../canary.txt',
	'%2e%2e/%2e%2e/canary.txt',
	'blob:https://evil.example/1',
	'about:blank',
	'mailto:a@evil.example?bcc=b@evil.example&body=%0d%0aX',
	'#"><b>',
	'?x=<b>',
	'%',
	'%zz',
	'%00',
	'%ff%fe',
];

/** Characters that end, turn round or break what stands after them. */
const CHARACTERS = [
	'\u0000',
	'\u0007\u001b[2J\u001b]0;owned\u0007',
	'\r\n::error file=x::owned',
	'\u0085\u2028\u2029',
	'\u0091',
	'\u00910\u0091',
	'\u202e\u2066drow\u2069\u202c',
	'\u200b\u200c\u200d\u2060\ufeff',
	'\u00ad\u034f\u115f\u3164',
	'\ufffe\uffff',
	'\ud800',
	'\udc00x\ud800',
	'\u{e0049}\u{e0067}\u{e006e}\u{e006f}',
	'\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
	'\u{1f1e9}\u{1f1ea}\u{10ffff}',
	'e\u0301\u0301\u0301\u0301\u0301',
	'\ufdfa\u0130\u1e9e\u00df\ufb01',
	'العربية עברית',
	'\t\t\t',
];

/** Names that every object of JavaScript has, and words that files and stores give a meaning. */
export const NAMES: readonly string[] = [
	'__proto__',
	'constructor',
	'prototype',
	'toString',
	'valueOf',
	'hasOwnProperty',
	'__defineGetter__',
	'then',
	'toJSON',
	'length',
	'null',
	'undefined',
	'NaN',
	'-0',
	'1e999',
	'true',
	'index',
	'con',
	'..',
];

/** Texts that mean something to what replaces, matches, prints or stores texts. */
const PATTERNS = [
	"$& $1 $` $' $<x> $$",
	'\\u0041 \\x41 \\0 \\',
	'(a+)+$',
	'[^]*?(?<=x)',
	'.*+?^${}()|[]\\/',
	'{count} {term} {}',
	'%s %d %n %o',
	"'; DROP TABLE terms; --",
	'=cmd|"/c calc"!A0',
	'@SUM(1+1)',
	'"""',
	"'''",
	'```',
	'~~~',
	'---',
	'...',
	'|||',
	'[[curd]] [[curd|x]] [[',
	'![',
	'- - - - -',
	': : :',
	'# ## ###',
	'<https://evil.example/> . <x> <y>',
	'term://curd',
	'"@en . <a> <b> "c',
];

/** What is repeated to see whether time grows faster than it. */
const DROPS = [
	'a',
	'a ',
	'aé',
	'A.',
	'. ',
	' ',
	'\t',
	'\n',
	'(',
	'[',
	'{',
	'<',
	'"',
	'*',
	'_',
	'`',
];
const MORE_DROPS = [
	'e\u0301',
	'\u{1f600}',
	'한',
	'-',
	'a-',
	'1',
	'0.',
	'?',
	'what is ',
	'a\n',
	'\\',
];

/** A text of many equal parts. */
export function flood(rng: Rng, length: number): string {
	const drop = rng.pick([...DROPS, ...MORE_DROPS]);
	return drop.repeat(Math.ceil(length / drop.length)) + rng.pick(['', '!', 'x', '.', '"', '>']);
}

const LISTS = [MARKUP, ADDRESSES, CHARACTERS, NAMES, PATTERNS];

/** One attack, or several in a row. */
export function attackText(rng: Rng): string {
	const one = () => rng.pick(rng.pick(LISTS));
	return rng.chance(0.6) ? one() : [one(), one(), one()].join(rng.pick(['', ' ', ' curd ']));
}
