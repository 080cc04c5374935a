import { expect, test } from 'vitest';
import { splitSections } from './split-sections.ts';

const title = (id: string, content: string) =>
	`<h2 class="section-title" id="${id}">${content}</h2>`;

test('splits at the headings of sections, and nowhere else', () => {
	const anchor = '<a class="anchor" href="#how"></a>';
	const how = title('how', 'How <code>it</code> works');
	const why = title('why', 'Why');
	const quote = '<blockquote><h2 id="x">X</h2></blockquote>';
	expect(
		splitSections(`<p>Lead.</p>${how.replace('</h2>', `${anchor}</h2>`)}<p>One.</p>${quote}${why}`),
	).toEqual({
		lead: '<p>Lead.</p>',
		sections: [
			{ id: 'how', heading: 'How it works', title: how, anchor, html: `<p>One.</p>${quote}` },
			{ id: 'why', heading: 'Why', title: why, anchor: '', html: '' },
		],
	});
});

test('a text without headings is all lead', () => {
	expect(splitSections('<p>Lead.</p>')).toEqual({ lead: '<p>Lead.</p>', sections: [] });
	expect(splitSections('')).toEqual({ lead: '', sections: [] });
});
