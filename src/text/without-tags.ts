/** A tag as it is written: a comparison such as "a < b" has a space. */
const TAG = /<\/?[a-z][^<>\n]{0,500}>/gi;

/** Replaces the tags of HTML by spaces, so that all else stays where it is. */
export function withoutTags(text: string): string {
	return text.replace(TAG, (tag) => ' '.repeat(tag.length));
}
