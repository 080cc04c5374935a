import { iterateStream, streamChat } from '../../finding/ask/chat-stream.ts';
import { groundedPrompt, INSTRUCTIONS } from '../../finding/ask/grounded-prompt.ts';
import type { Source } from '../../finding/ask/grounded-prompt.ts';
import { ModelError } from '../../finding/ask/model-error.ts';
import { say } from '../shared/say.ts';

/** The Prompt API: https://github.com/webmachinelearning/prompt-api */
interface BuiltIn {
	availability(options?: object): Promise<string>;
	create(options: object): Promise<{
		promptStreaming(prompt: string, options: object): ReadableStream<string>;
		destroy(): void;
	}>;
}

/** A question for a model, with its sources. */
export interface ModelRequest {
	question: string;
	sources: readonly Source[];
	signal: AbortSignal;
	/** Called with a status message while the model is loading. */
	progress(text: string): void;
}

function builtInModel(): BuiltIn | undefined {
	return (globalThis as { LanguageModel?: BuiltIn }).LanguageModel;
}

/** Languages the model must support. */
function expectations(): object {
	const languages = [document.documentElement.lang];
	const text = [{ type: 'text', languages }];
	return { expectedInputs: text, expectedOutputs: text };
}

/** Whether the browser has or can download a built-in model for this language. */
export async function hasBuiltIn(): Promise<boolean> {
	const state = await builtInModel()
		?.availability(expectations())
		.catch(() => 'unavailable');
	return state !== undefined && state !== 'unavailable';
}

/** Streams the answer of the built-in model. @throws ModelError with what to do. */
export async function* askBuiltIn(request: ModelRequest): AsyncGenerator<string> {
	const model = builtInModel();
	const options = expectations();
	const state = await model?.availability(options);
	if (!model || state === 'unavailable') {
		throw new ModelError(say('This browser has no built-in model for this language.'));
	}
	if (state !== 'available') request.progress(say('Downloading the model…'));
	const session = await model.create({
		...options,
		signal: request.signal,
		initialPrompts: [{ role: 'system', content: INSTRUCTIONS }],
		monitor: (monitor: EventTarget) =>
			monitor.addEventListener('downloadprogress', (event) => {
				const { loaded } = event as ProgressEvent;
				request.progress(
					say('Downloading the model: {percent}%', { percent: Math.round(loaded * 100) }),
				);
			}),
	});
	try {
		const prompt = groundedPrompt(request.sources, request.question);
		yield* iterateStream(session.promptStreaming(prompt, { signal: request.signal }));
	} finally {
		session.destroy();
	}
}

/** Streams the answer of a model at an address the user entered. @throws ModelError with what to do. */
export function askEndpoint(
	endpoint: Parameters<typeof streamChat>[0],
	{ question, sources, signal }: ModelRequest,
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
