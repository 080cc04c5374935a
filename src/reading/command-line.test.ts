import { expect, test } from 'vitest';
import { readCommandLine } from './command-line.ts';

test('options of every command become variables; the rest is left to the command', () => {
	expect(readCommandLine(['check', '--content', 'knots', '--fix', 'terms/bend.mdx'])).toEqual({
		command: 'check',
		args: ['--fix', 'terms/bend.mdx'],
		env: { GLOSSARY_CONTENT: 'knots' },
	});
	expect(readCommandLine(['--base=/knots/', 'build', '--out', 'site'])).toEqual({
		command: 'build',
		args: [],
		env: { BASE_PATH: '/knots/', GLOSSARY_OUT: 'site' },
	});
});

test('the -- that npm needs is not needed, and does no harm', () => {
	expect(readCommandLine(['check', '--', '--fix']).args).toEqual(['--fix']);
});

test('an option without its value is refused with an example', () => {
	expect(() => readCommandLine(['dev', '--port'])).toThrow(
		'--port needs a value, as in --port 4321.',
	);
});
