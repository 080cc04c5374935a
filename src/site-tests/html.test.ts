import type { ConfigData } from 'html-validate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'vitest';
import { once } from '../model/once.ts';
import { offenders, readPages } from './built-site.ts';

const rules: ConfigData = {
	extends: ['html-validate:standard'],
	rules: {
		// Astro writes both in lower case and without a final slash; MathML and SVG have their own.
		'doctype-style': 'off',
		'void-style': 'off',
		'attr-case': 'off',
		'element-case': 'off',
		// The summary is long by design.
		'long-title': 'off',
	},
};

/** Makes the rules once; html-validate itself makes them again for every page. */
class KeptRules extends StaticConfigLoader {
	readonly #rules = once(() => super.getConfigFor(''));

	override getConfigFor() {
		return this.#rules();
	}
}

const pages = readPages('dist');
const validator = new HtmlValidate(new KeptRules(rules));

test('every page is valid HTML', async () => {
	const found: string[] = [];
	for (const { path, html } of pages) {
		const { results } = await validator.validateString(html);
		for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
			found.push(`${path} ${line}:${column} ${ruleId} ${message}`);
		}
	}
	expect(found).toEqual([]);
});

test('no space stands before a comma or full stop', () => {
	const found = offenders(pages, ({ html }) => {
		const text = html
			.slice(html.indexOf('<body'))
			.replace(/<(script|style|pre|math|code|samp)\b[\s\S]*?<\/\1>/g, 'x')
			.replace(/<\/?(?:a|b|cite|em|span|strong)\b[^>]*>/g, '')
			.replace(/<[^>]+>/g, '\n\n');
		return (text.match(/\p{L} +[.,;:](?=\s)/gu) ?? []).map((place) => `has "${place}"`);
	});
	expect(found).toEqual([]);
});
