import { mergeRecords, parseRecord, printRecord } from '../../learning/learner-record.ts';
import { make, makeButton, withAttributes } from '../shared/elements.ts';
import { say } from '../shared/say.ts';
import { saveFile } from '../term/clipboard.ts';
import { changeLearner, forgetLearner, readLearner } from './known-store.ts';

/** Larger files are no exports. */
const MAX_BYTES = 10_000_000;

/**
 * Buttons that write what is known to a file, read it back, and forget it.
 *
 * @param report Says what has happened.
 */
export function drawKeeping(report: (text: string) => void): HTMLElement[] {
	const save = makeButton(say('Save as a file'), () =>
		saveFile(printRecord(readLearner()), 'known.json', 'application/json'),
	);
	const input = withAttributes(make('input', 'visually-hidden'), {
		type: 'file',
		accept: 'application/json,.json',
		tabindex: '-1',
		'aria-hidden': 'true',
	});
	const load = makeButton(say('Read a file'), () => input.click());
	input.addEventListener('change', async () => {
		const [file] = input.files ?? [];
		const record = file && file.size <= MAX_BYTES ? parseRecord(await file.text()) : undefined;
		input.value = '';
		if (!record) return report(say('This file does not say what somebody knows.'));
		const isKept = changeLearner((own) => mergeRecords(own, record));
		const terms = say.count(record.known.size, 'term');
		report(isKept ? say('Read: {terms} known.', { terms }) : notKept());
	});
	const forget = makeButton(say('Forget everything'), () => {
		const confirm = makeButton(say('Forget {terms} and the goal', { terms: termsOf() }), () => {
			forgetLearner();
			report(say('Everything is forgotten.'));
			question.replaceWith(forget);
			forget.focus();
		});
		const cancel = makeButton(say('Keep it'), () => {
			question.replaceWith(forget);
			forget.focus();
		});
		const question = make('span', '', confirm, cancel);
		forget.replaceWith(question);
		cancel.focus();
	});
	return [save, load, input, forget];
}

function termsOf(): string {
	return say.count(readLearner().known.size, 'term');
}

function notKept(): string {
	return say('This browser does not keep what you mark: storage is off or full.');
}
