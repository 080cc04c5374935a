import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { stringify } from 'yaml';
import { editorConfig } from '../src/outputs/editor/editor-config.ts';
import { checkContent } from '../src/reading/check-content.ts';
import { contentFolder } from '../src/reading/content-folder.ts';
import { overrideSite } from '../src/reading/site-overrides.ts';

const file = process.argv[2] ?? 'deploy/admin/config.yml';
const folder = contentFolder();
try {
	const { content } = await checkContent(folder);
	if (!content) throw new Error('site.yaml and the lists have problems: see npx gloss check.');
	const source = { ...content, site: overrideSite(content.site) };
	const config = editorConfig(source, relative('.', folder).replaceAll('\\', '/'));
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, stringify(config, { lineWidth: 0, aliasDuplicateObjects: false }));
	console.log(file);
} catch (error) {
	console.error((error as Error).message);
	process.exitCode = 1;
}
