import { contentFolder } from '../reading/content-folder.ts';

/** What a build is told by the environment. */
export interface Settings {
	/** The content folder, as an absolute path. */
	content: string;
	/** The folder the site is written to. */
	out: string;
	/** Path the site lives under. */
	base: string;
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	return {
		content: contentFolder(),
		out: env['GLOSSARY_OUT'] || 'dist',
		base: env['BASE_PATH'] || '/',
	};
}
