import { z } from 'zod';

/** What an answer says of an input that is too long, in every answer to one. */
export const noteSchema = z.string().optional().describe('How much of the input was read.');

/** An answer in Markdown, after what there is to note about it. */
export function withNote(note: string, text: string): string {
	return note ? `Note: ${note}\n\n${text}` : text;
}
