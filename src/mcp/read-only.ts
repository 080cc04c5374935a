import type { ToolAnnotations } from '@modelcontextprotocol/server';

/** All tools are read-only, deterministic and offline. */
export const READ_ONLY: ToolAnnotations = {
	readOnlyHint: true,
	destructiveHint: false,
	idempotentHint: true,
	openWorldHint: false,
};
