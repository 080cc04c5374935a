import { contentFolder } from '../reading/content-folder.ts';

/** Build settings from the environment. */
export interface Settings {
	/** Absolute path of the content folder. */
	content: string;
	/** Output folder. */
	out: string;
	/** Base path of the site. */
	base: string;
}

export function readSettings(env: NodeJS.ProcessEnv = process.env): Settings {
	return {
		content: contentFolder(),
		out: env['GLOSSARY_OUT'] || 'dist',
		base: env['BASE_PATH'] || '/',
	};
}
