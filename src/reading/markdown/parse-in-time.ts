import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Changes from brace to tag, and braces, up to which the parser is quick in any case. */
const [MAX_CHANGES, MAX_BRACES] = [15, 2000];
const TIMEOUT_MS = 5000;
const SCRIPT = fileURLToPath(new URL('parse-child.ts', import.meta.url));

/**
 * Whether a text can be parsed in bounded time. Where tags and braces open each other, the parser
 * takes twice as long with each (satteri 0.10.5), and cannot be interrupted in this process. Text
 * that might do so is first parsed in another one, which can be killed.
 */
export function parsesInTime(body: string): boolean {
	const changes = body.match(/\{[^{<]*<(?=[\w>/$.:{])/g)?.length ?? 0;
	const braces = body.split('{').length - 1;
	if (changes <= MAX_CHANGES && braces <= MAX_BRACES) return true;
	const { status } = spawnSync(process.execPath, [SCRIPT], { input: body, timeout: TIMEOUT_MS });
	return status === 0;
}
