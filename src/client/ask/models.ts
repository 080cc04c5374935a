import { chunksOf, streamChat } from '../../finding/ask/chat-stream.ts';
import { groundedPrompt, INSTRUCTIONS } from '../../finding/ask/grounded-prompt.ts';
import type { Source } from '../../finding/ask/grounded-prompt.ts';
import { ModelError } from '../../finding/ask/model-error.ts';

/** The Prompt API: https://github.com/webmachinelearning/prompt-api */
interface BuiltIn {
	availability(options?: object): Promise<string>;
	create(options: object): Promise<{
		promptStreaming(prompt: string, options: object): ReadableStream<string>;
		destroy(): void;
	}>;
}

export interface Asked {
	question: string;
	sources: readonly Source[];
	signal: AbortSignal;
	/** Told about what takes time before the first word. */
	progress(text: string): void;
}

function builtInModel(): BuiltIn | undefined {
	return (globalThis as { LanguageModel?: BuiltIn }).LanguageModel;
}

/** What the page wants of the model, which decides whether there is one. */
function expectations(): object {
	const languages = [document.documentElement.lang];
	const text = [{ type: 'text', languages }];
	return { expectedInputs: text, expectedOutputs: text };
}

/** Whether a model for this language comes with the browser, or can be loaded by it. */
export async function hasBuiltIn(): Promise<boolean> {
	const state = await builtInModel()
		?.availability(expectations())
		.catch(() => 'unavailable');
	return state !== undefined && state !== 'unavailable';
}

/** The answer of the browser's own model, piece by piece. @throws ModelError saying what to do. */
export async function* askBuiltIn(asked: Asked): AsyncGenerator<string> {
	const model = builtInModel();
	const expected = expectations();
	const state = await model?.availability(expected);
	if (!model || state === 'unavailable') {
		throw new ModelError('This browser has no model of its own, or not for this language.');
	}
	if (state !== 'available') asked.progress('The browser loads its model first …');
	const session = await model.create({
		...expected,
		signal: asked.signal,
		initialPrompts: [{ role: 'system', content: INSTRUCTIONS }],
		monitor: (monitor: EventTarget) =>
			monitor.addEventListener('downloadprogress', (event) => {
				const { loaded } = event as ProgressEvent;
				asked.progress(`The browser loads its model: ${Math.round(loaded * 100)} %`);
			}),
	});
	try {
		const prompt = groundedPrompt(asked.sources, asked.question);
		yield* chunksOf(session.promptStreaming(prompt, { signal: asked.signal }));
	} finally {
		session.destroy();
	}
}

/** The answer of a model at an address the reader gave. @throws ModelError saying what to do. */
export function askEndpoint(
	endpoint: Parameters<typeof streamChat>[0],
	{ question, sources, signal }: Asked,
): AsyncGenerator<string> {
	const content = groundedPrompt(sources, question);
	return streamChat(
		endpoint,
		[
			{ role: 'system', content: INSTRUCTIONS },
			{ role: 'user', content },
		],
		signal,
	);
}
