/** A name in another language that occurs in a text. */
export interface ForeignMention {
	start: number;
	end: number;
	slug: string;
	/** BCP 47 tag. */
	language: string;
}

export type FindForeignNames = (text: string) => ForeignMention[];
