import { z } from 'zod';

/** A note in answers to an input that is too long. */
export const noteSchema = z.string().optional().describe('How much of the input was read.');

/** Puts a note, if any, before an answer in Markdown. */
export function withNote(note: string, text: string): string {
	return note ? `Note: ${note}\n\n${text}` : text;
}
