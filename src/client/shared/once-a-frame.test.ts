import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OnceAFrame } from './once-a-frame.ts';

let frames: Map<number, () => void>;
beforeEach(() => {
	frames = new Map();
	let last = 0;
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
		frames.set(++last, draw);
		return last;
	});
	vi.stubGlobal('cancelAnimationFrame', (frame: number) => frames.delete(frame));
});
afterEach(() => {
	vi.unstubAllGlobals();
});

function nextFrame(): void {
	const due = [...frames.values()];
	frames.clear();
	for (const draw of due) draw();
}

test('it draws once a frame, however often it is asked to', () => {
	const draw = vi.fn();
	const picture = new OnceAFrame(draw);
	for (let i = 0; i < 1000; i += 1) picture.ask();
	expect(draw).not.toHaveBeenCalled();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
	picture.ask();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(2);
});

test('what is drawn at once or taken back is not drawn with the next frame', () => {
	const draw = vi.fn();
	const picture = new OnceAFrame(draw);
	picture.ask();
	picture.now();
	picture.ask();
	picture.cancel();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
});
