import { expect, test } from 'vitest';
import { CHECK_USAGE, parseCheckCommand } from './check-options.ts';

const parse = (...args: string[]) => parseCheckCommand(args, ['links', 'relations', 'sections']);

test('reads files, rules, and options', () => {
	expect(parse()).toMatchObject({ paths: [], rules: [], format: 'pretty', maxWarnings: Infinity });
	expect(
		parse('a', '--only', 'links, sections', '--only=relations', '--max-warnings=0', '--', '--b'),
	).toMatchObject({
		paths: ['a', '--b'],
		rules: ['links', 'sections', 'relations'],
		maxWarnings: 0,
	});
	const all = { fix: true, dryRun: true, quiet: true, format: 'sarif' };
	expect(parse('--fix', '--dry-run', '--quiet', '--format', 'sarif')).toMatchObject(all);
});

test.each([
	[['--only', 'link'], 'No rule "link". Did you mean "links"?'],
	[['--only', 'x'], 'No rule "x". npx gloss rules lists them.'],
	[['--onyl', 'links'], 'No option --onyl. Did you mean "--only"?'],
	[['--format', 'xml'], 'No format "xml". Choose one of pretty, json, github, sarif.'],
	[['--max-warnings', '-1'], /--max-warnings/],
	[['--max-warnings=many'], '--max-warnings many is not a whole number.'],
	[['--dry-run'], '--dry-run needs --fix.'],
	[['--only'], /--only/],
])('refuses %j', (args, message) => {
	expect(() => parse(...args)).toThrow(message);
});

test('the usage names every option and format', () => {
	for (const name of ['only', 'quiet', 'max-warnings', 'format', 'fix', 'dry-run', 'help']) {
		expect(CHECK_USAGE).toContain(`--${name}`);
	}
});
