import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from './progress.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

function streams(isTTY: boolean) {
	const [terminal, lines] = [new PassThrough(), new PassThrough()];
	return {
		progress: createProgress({
			lines,
			terminal: Object.assign(terminal, { isTTY }) as unknown as NodeJS.WriteStream,
		}),
		printed: () => [String(terminal.read() ?? ''), String(lines.read() ?? '')],
	};
}

test('in a pipe every step is a line, and a long one is some more', () => {
	const { progress, printed } = streams(false);
	progress.start('Compiling pages');
	for (let done = 1; done <= 600; done++) {
		progress.report('Reading entries', done, 600);
		vi.advanceTimersByTime(50);
	}
	const [terminal, lines] = printed();
	expect(terminal).toBe('');
	expect(lines!.split('\n').slice(0, 2)).toEqual(['Compiling pages', 'Reading entries: 600']);
	expect(lines).toMatch(/^Reading entries: \d+\/600 \(\d+ s\)$/m);
	expect(lines!.trim().split('\n').length).toBeLessThan(10);
});

test('a step that does not report goes on saying that it is not over, until it is', () => {
	const { progress, printed } = streams(false);
	progress.start('Compiling pages');
	vi.advanceTimersByTime(25_000);
	progress.clear();
	vi.advanceTimersByTime(25_000);
	expect(printed()[1]).toBe('Compiling pages\nCompiling pages (10 s)\nCompiling pages (20 s)\n');
});

test('on a terminal there is one line, which is removed at the end', () => {
	const { progress, printed } = streams(true);
	progress.report('Reading entries', 1, 600);
	vi.advanceTimersByTime(200);
	progress.report('Reading entries', 2, 600);
	progress.clear();
	const [terminal, lines] = printed();
	expect(lines).toBe('');
	expect(terminal).toContain('Reading entries: 2/600');
	expect(terminal).not.toContain('\n');
	expect(terminal!.endsWith('\r\u001B[2K')).toBe(true);
});
