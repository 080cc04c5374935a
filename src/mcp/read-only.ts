import type { ToolAnnotations } from '@modelcontextprotocol/server';

/** Every tool only reads, always answers the same, and asks nobody outside. */
export const READ_ONLY: ToolAnnotations = {
	readOnlyHint: true,
	destructiveHint: false,
	idempotentHint: true,
	openWorldHint: false,
};
