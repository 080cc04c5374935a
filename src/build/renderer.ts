import type { AstroIntegration } from 'astro';

/**
 * Has Astro compile the pages into functions of an edition instead of writing them out: the build
 * then renders what has changed, without compiling anything again.
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
