import type { AstroIntegration } from 'astro';

/**
 * Makes Astro compile the pages into a function instead of rendering them, so that the build can
 * render changed pages without recompiling.
 *
 * https://docs.astro.build/en/reference/adapter-reference/
 */
export function pageRenderer(): AstroIntegration {
	return {
		name: 'page-renderer',
		hooks: {
			'astro:config:done': ({ setAdapter }) => {
				setAdapter({
					name: 'page-renderer',
					entrypointResolution: 'auto',
					serverEntrypoint: new URL('./page-functions.ts', import.meta.url),
					supportedAstroFeatures: { serverOutput: 'stable', sharpImageService: 'stable' },
				});
			},
		},
	};
}
