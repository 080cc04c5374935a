/** Says what a command is doing, so that nobody has to wonder whether it has stopped. */
export interface Progress {
	/** Starts a step, such as "Compiling pages". */
	start(step: string): void;
	/** Starts a step with a count, such as "Reading entries", or says how far it is. */
	report(step: string, done: number, total: number): void;
	/** Ends the last step. */
	clear(): void;
}

export interface ProgressOptions {
	/** Where lines go if it is not a terminal; undefined for none. */
	lines?: NodeJS.WritableStream | undefined;
	terminal?: NodeJS.WriteStream;
}

const MIN_INTERVAL_MS = 100;
const SECOND_MS = 1000;
/** The longest time without a line. */
const LINE_INTERVAL_MS = 10_000;

/** One line that changes on a terminal; elsewhere a line for each step, and more while one takes long. */
export function createProgress({
	lines,
	terminal = process.stderr,
}: ProgressOptions = {}): Progress {
	const { isTTY } = terminal;
	const interval = isTTY ? SECOND_MS : LINE_INTERVAL_MS;
	let step = '';
	let counted = '';
	let started = 0;
	let shown = 0;
	let timer: NodeJS.Timeout | undefined;

	const show = (text: string) => {
		shown = Date.now();
		if (isTTY) terminal.write(`\r\u001B[2K${text}`);
		else lines?.write(`${text}\n`);
	};
	const showAgain = (interval: number) => {
		if (Date.now() - shown < interval) return;
		const seconds = Math.round((Date.now() - started) / SECOND_MS);
		show(`${step}${counted} (${seconds} s)`);
	};
	const begin = (name: string, first: string) => {
		clearInterval(timer);
		[step, counted, started] = [name, '', Date.now()];
		show(first);
		timer = setInterval(() => showAgain(interval), interval).unref();
	};

	return {
		start: (name) => begin(name, name),
		report(name, done, total) {
			if (name !== step) begin(name, `${name}: ${total}`);
			counted = `: ${done}/${total}`;
			showAgain(isTTY ? MIN_INTERVAL_MS : interval);
		},
		clear() {
			clearInterval(timer);
			if (isTTY) terminal.write('\r\u001B[2K');
		},
	};
}
