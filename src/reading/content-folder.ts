import { resolve } from 'node:path';

/** GLOSSARY_CONTENT, relative to the working directory; `content` by default. */
export function contentFolder(): string {
	return resolve(process.env['GLOSSARY_CONTENT'] || 'content');
}
