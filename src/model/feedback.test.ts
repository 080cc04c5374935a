import { expect, test } from 'vitest';
import { feedbackChannels, fillFeedback } from './feedback.ts';

test('an issue, then a form, then a mail, as far as the site has them', () => {
	expect(feedbackChannels({})).toEqual([]);
	const repository = { url: 'https://a.example', edit: 'https://a.example/edit' };
	const report = 'https://a.example/new?title={title}';
	expect(
		feedbackChannels({
			repository: { ...repository, report },
			feedback: { mail: 'a@b.example', form: 'https://f.example/?e={entry}' },
		}),
	).toEqual([
		{ kind: 'issue', address: report },
		{ kind: 'form', address: 'https://f.example/?e={entry}' },
		{ kind: 'mail', address: 'mailto:a@b.example?subject={title}&body={body}' },
	]);
});

test('gaps are encoded, and left out at the end without a value', () => {
	const address = 'https://a.example/new?title={title}&body={body}';
	expect(fillFeedback(address, { title: 'Curds & whey', body: 'a\nb' })).toBe(
		'https://a.example/new?title=Curds%20%26%20whey&body=a%0Ab',
	);
	expect(fillFeedback(address, { title: 'Brie' })).toBe('https://a.example/new?title=Brie');
});
