import type { ConfigData } from 'html-validate';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { once } from '../model/memoize.ts';
import type { BuiltPage } from './built-site.ts';
import { offenders } from './built-site.ts';

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

const validator = new HtmlValidate(new KeptRules(rules));

/** What a validator says of pages, with the place. */
export async function invalidHtml(pages: readonly BuiltPage[]): Promise<string[]> {
	const found: string[] = [];
	for (const { path, html } of pages) {
		const { results } = await validator.validateString(html);
		for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages)) {
			found.push(`${path} ${line}:${column} ${ruleId} ${message}`);
		}
	}
	return found;
}

/** Spaces that a template left before a comma or full stop. */
export function straySpaces(pages: readonly BuiltPage[]): string[] {
	return offenders(pages, ({ html }) => {
		const text = html
			.slice(html.indexOf('<body'))
			.replace(/<(script|style|pre|math|code|samp)\b[\s\S]*?<\/\1>/g, 'x')
			.replace(/<\/?(?:a|b|cite|em|span|strong)\b[^>]*>/g, '')
			.replace(/<[^>]+>/g, '\n\n');
		return (text.match(/\p{L} +[.,;:](?=\s)/gu) ?? []).map((place) => `has "${place}"`);
	});
}
