import type { ReadSoFar } from '../../finding/annotate/annotate.ts';
import { createAnnotateInSlices } from '../../finding/annotate/annotate.ts';
import type { Lexicon } from '../../finding/annotate/lexicon.ts';
import { languageOf } from '../../text/languages/language-of.ts';
import { fetchJson } from '../shared/fetch-json.ts';
import { urls } from '../shared/urls.ts';
import type { AnnotateRequest } from './annotate-worker.ts';
import workerUrl from './annotate-worker.ts?worker&url';

/** The part of the Trusted Types API used here. Not every browser has it. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL(url: string): string },
	): { createScriptURL(url: string): URL };
}

interface Reading {
	/** Stops and keeps what was found. */
	signal: AbortSignal;
	onProgress(soFar: ReadSoFar): void;
}

/** Shorter texts are read faster than a worker starts. */
const MIN_WORKER_LENGTH = 20_000;

/** Finds terms in a text of any length without blocking the page. */
export async function readText(
	text: string,
	language: string,
	reading: Reading,
): Promise<ReadSoFar> {
	const lexicon = await fetchJson<Lexicon>(urls.lexicon);
	const request = { text, lexicon, language };
	if (text.length < MIN_WORKER_LENGTH) return readHere(request, reading);
	try {
		return await readInWorker(request, reading);
	} catch {
		// No workers, or a policy that forbids them.
		return readHere(request, reading);
	}
}

async function readInWorker(
	request: AnnotateRequest,
	{ signal, onProgress }: Reading,
): Promise<ReadSoFar> {
	const worker = startWorker();
	let soFar: ReadSoFar = { read: 0, annotations: [] };
	return new Promise<ReadSoFar>((resolve, reject) => {
		signal.addEventListener('abort', () => resolve(soFar));
		worker.addEventListener('error', () => reject(new Error('The worker failed.')));
		worker.addEventListener('message', ({ data }: MessageEvent<ReadSoFar>) => {
			soFar = data;
			if (soFar.read >= request.text.length) return resolve(soFar);
			onProgress(soFar);
		});
		worker.postMessage(request);
	}).finally(() => worker.terminate());
}

function startWorker(): Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	policy ??= trustedTypes?.createPolicy('annotate-worker', { createScriptURL: () => workerUrl });
	return new Worker(policy?.createScriptURL(workerUrl) ?? workerUrl, { type: 'module' });
}
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

async function readHere(
	{ text, lexicon, language }: AnnotateRequest,
	{ signal, onProgress }: Reading,
): Promise<ReadSoFar> {
	let last: ReadSoFar = { read: 0, annotations: [] };
	for (last of createAnnotateInSlices(lexicon, languageOf(language))(text)) {
		if (signal.aborted) break;
		onProgress(last);
		await new Promise((resolve) => setTimeout(resolve));
	}
	return last;
}
