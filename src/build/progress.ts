/** Says how far a long step is; on a terminal in one line that is written over, in a pipe nothing. */
export interface Progress {
	report(step: string, done: number, total: number): void;
	clear(): void;
}

/** Milliseconds between two lines. */
const PAUSE = 100;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
	let last = 0;
	return {
		report(step, done, total) {
			const now = Date.now();
			if (!stream.isTTY || (now - last < PAUSE && done < total)) return;
			last = now;
			stream.write(`\r\u001B[2K${step} ${done}/${total}`);
		},
		clear() {
			if (stream.isTTY) stream.write('\r\u001B[2K');
		},
	};
}
