import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { FrameThrottle } from './frame-throttle.ts';

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
	const callbacks = [...frames.values()];
	frames.clear();
	for (const draw of callbacks) draw();
}

test('draws once per frame, however often it is requested', () => {
	const draw = vi.fn();
	const throttle = new FrameThrottle(draw);
	for (let i = 0; i < 1000; i += 1) throttle.request();
	expect(draw).not.toHaveBeenCalled();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
	throttle.request();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(2);
});

test('does not draw again in the next frame after a flush or cancel', () => {
	const draw = vi.fn();
	const throttle = new FrameThrottle(draw);
	throttle.request();
	throttle.flush();
	throttle.request();
	throttle.cancel();
	nextFrame();
	expect(draw).toHaveBeenCalledTimes(1);
});
