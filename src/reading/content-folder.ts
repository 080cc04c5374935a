import { resolve } from 'node:path';

/** The content folder: GLOSSARY_CONTENT, relative to where the command runs, or `content`. */
export function contentFolder(): string {
	return resolve(process.env['GLOSSARY_CONTENT'] || 'content');
}
