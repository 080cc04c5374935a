import type { Site } from './site-schema.ts';

/** A way to report what is unclear or wrong. */
export interface FeedbackChannel {
	kind: 'issue' | 'form' | 'mail';
	/** Its address, with gaps such as `{title}`. */
	address: string;
}

/** What fills the gaps of an address; what is missing is left empty. */
export type Feedback = Partial<
	Record<'title' | 'body' | 'entry' | 'section' | 'quote' | 'page', string>
>;

/** Longer addresses are cut off by mail programs and servers. */
const MAX_VALUE = 1200;

/** The ways that a site offers, the one that most readers want first. */
export function feedbackChannels({
	repository,
	feedback = {},
}: Pick<Site, 'repository' | 'feedback'>): FeedbackChannel[] {
	const { form, mail } = feedback;
	return [
		...(repository?.report ? [{ kind: 'issue', address: repository.report } as const] : []),
		...(form ? [{ kind: 'form', address: form } as const] : []),
		...(mail
			? [{ kind: 'mail', address: `mailto:${mail}?subject={title}&body={body}` } as const]
			: []),
	];
}

/** An address with its gaps filled, without what stays empty at its end. */
export function fillFeedback(address: string, values: Feedback): string {
	const filled = address.replace(/\{(\w+)\}/g, (_, gap: string) =>
		encodeURIComponent((values[gap as keyof Feedback] ?? '').slice(0, MAX_VALUE)),
	);
	return filled.replace(/(?:&[\w-]+=)+$/, '');
}
