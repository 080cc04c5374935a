import { parseArgs } from 'node:util';
import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { stampTranslations } from '../src/reading/stamp-translations.ts';

// Writes the digests of originals into translations, and lists those that are older.
const { values } = parseArgs({ options: { current: { type: 'string', multiple: true } } });
const folder = contentFolder();
const { content } = await checkContent(folder);
if (!content) throw new Error(`${folder} cannot be read: run npm run check.`);
for (const file of stampTranslations(folder, content, new Set(values.current))) {
	console.log(`${file}: digest written`);
}
for (const { file, isOlder, slug, language } of content.translations ?? []) {
	if (isOlder && !values.current?.includes(`${slug}.${language}`)) {
		console.log(`${file}: older than terms/${slug}.mdx`);
	}
}
