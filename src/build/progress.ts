/** A progress line on a terminal; prints nothing otherwise. */
export interface Progress {
	report(step: string, done: number, total: number): void;
	clear(): void;
}

const MIN_INTERVAL_MS = 100;

export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
	let last = 0;
	return {
		report(step, done, total) {
			const now = Date.now();
			if (!stream.isTTY || (now - last < MIN_INTERVAL_MS && done < total)) return;
			last = now;
			stream.write(`\r\u001B[2K${step} ${done}/${total}`);
		},
		clear() {
			if (stream.isTTY) stream.write('\r\u001B[2K');
		},
	};
}
