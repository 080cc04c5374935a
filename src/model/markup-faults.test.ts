import { expect, test } from 'vitest';
import { markupFault } from './markup-faults.ts';

test.each([
	['<!-- to do -->', /HTML comment/, /\{\/\* comment/],
	['<br>', /HTML tag <br>/, /End the line with \\/],
	['</b>', /HTML tag <b>/, /\*\*text\*\*/],
	['<https://example.org>', /address/, /^Write \[text\]\(https:\/\/example\.org\)$/],
	['<me@example.org>', /address/, /mailto:me@example\.org/],
	['<Cheese />', /JSX element/, /backticks/],
	['<5 percent', /JSX element/, /escape </],
	['{{ site.title }}', /^\{\{ in the text/, /nothing is filled in/],
	['{// to do', /comment/, /\{\/\* comment/],
	['{x}', /\{expression\}/, /escape/],
	['import x from "y"', /^import of code/, /Remove it/],
])('%s', (markup, message, hint) => {
	expect(markupFault(markup).message).toMatch(message);
	expect(markupFault(markup).hint).toMatch(hint);
});
