import { realpathSync, statSync } from 'node:fs';
import type { FSWatcher } from 'chokidar';
import { watch } from 'chokidar';

export interface FolderWatcher {
	close(): Promise<void>;
}

/** How often to look whether the folder itself has been replaced. */
const INTERVAL_MS = 1000;

/**
 * Watches a folder, also if it is moved, replaced, or created only later, or if its link is changed.
 * Polls if the system watches no more files (inotify limits).
 *
 * @param onChange Called with the path of each change; with the folder if anything in it may have
 * changed.
 */
export function watchFolder(folder: string, onChange: (path: string) => void): FolderWatcher {
	let identity = identify(folder);
	let watcher = open(false);

	function open(usePolling: boolean): FSWatcher {
		return (
			watch(folder, { ignoreInitial: true, usePolling, interval: INTERVAL_MS })
				// Changes during its initial scan are not reported.
				.on('ready', () => onChange(folder))
				.on('all', (_event, path) => onChange(path))
				.on('error', () => {
					if (!usePolling) reopen(true);
				})
		);
	}

	function reopen(usePolling: boolean): void {
		void watcher.close();
		watcher = open(usePolling);
	}

	const timer = setInterval(() => {
		const now = identify(folder);
		if (now === identity) return;
		identity = now;
		reopen(false);
	}, INTERVAL_MS);

	return {
		async close() {
			clearInterval(timer);
			await watcher.close();
		},
	};
}

/** Tells a folder from another one in its place; empty if there is none. */
function identify(folder: string): string {
	try {
		const { dev, ino } = statSync(folder);
		return `${realpathSync(folder)} ${dev} ${ino}`;
	} catch {
		return '';
	}
}
