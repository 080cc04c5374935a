import { boundAnswer, unlessAborted } from '../../finding/ask/bounded-answer.ts';
import { addressError } from '../../finding/ask/endpoint-address.ts';
import { fitSources } from '../../finding/ask/grounded-prompt.ts';
import { ModelError } from '../../finding/ask/model-error.ts';
import { FrameThrottle } from '../shared/frame-throttle.ts';
import type { NumberedSource } from './cited-answer.ts';
import { drawCitedAnswer, answerStatus } from './cited-answer.ts';
import { loadRecord } from './term-page.ts';
import type { ModelRequest } from './models.ts';
import { askBuiltIn, askEndpoint, hasBuiltIn } from './models.ts';
import type { Drawn } from './question-view.ts';
import { say } from '../shared/say.ts';

/** Maximum time without output, in milliseconds. */
const TIMEOUT_MS = 60_000;
const MAX_SOURCES = 6;

type Run = () => Promise<{ text: string; drawn: Drawn } | undefined>;

/**
 * Lets the user's own model answer from the terms that were found, and checks its citations. Sends
 * nothing until the user submits the form.
 */
export class ModelPanel {
	private readonly form: HTMLFormElement;
	private readonly status: HTMLElement;
	private readonly output: HTMLElement;
	private readonly stop: HTMLButtonElement;
	private readonly run: Run;
	private controller: AbortController | undefined;

	constructor(element: HTMLElement, run: Run) {
		this.run = run;
		this.form = element.querySelector('form')!;
		this.status = element.querySelector('[role="status"]')!;
		this.output = element.querySelector('.model-answer')!;
		this.stop = element.querySelector('.stop')!;
		const builtIn = this.form.querySelector<HTMLInputElement>('[value="built-in"]')!;
		element.addEventListener('toggle', () => {
			void hasBuiltIn().then((has) => (builtIn.disabled = !has));
		});
		this.form.addEventListener('input', () => this.showFields());
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.answer();
		});
		this.stop.addEventListener('click', () => this.controller?.abort());
		this.showFields();
	}

	/** Clears the answer to an earlier question. */
	reset(): void {
		this.controller?.abort();
		this.controller = undefined;
		this.stop.hidden = true;
		this.output.replaceChildren();
		this.status.textContent = '';
	}

	private value(name: string): string {
		return String(new FormData(this.form).get(name) ?? '').trim();
	}

	private showFields(): void {
		this.form.querySelector<HTMLElement>('.endpoint')!.hidden =
			this.value('model-at') !== 'endpoint';
	}

	private async answer(): Promise<void> {
		const result = await this.run();
		if (!result) return;
		const controller = new AbortController();
		this.controller = controller;
		this.stop.hidden = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const resetTimeout = () => {
			clearTimeout(timer);
			timer = setTimeout(
				() => controller.abort(new ModelError(say('The model did not respond within a minute.'))),
				TIMEOUT_MS,
			);
		};
		let answer = '';
		let sources: NumberedSource[] = [];
		const renderer = new FrameThrottle(() => {
			this.output.replaceChildren(...drawCitedAnswer(answer, sources));
		});
		let message: string;
		try {
			sources = await unlessAborted(this.sourcesOf(result.drawn), controller.signal);
			if (sources.length === 0) throw new ModelError(say('No relevant terms were found.'));
			const tokens = sources.reduce((sum, source) => sum + source.tokens, 0);
			this.status.textContent = say('Sent {sources}, about {tokens}. Waiting…', {
				sources: say.count(sources.length, 'source'),
				tokens: say.count(tokens, 'token'),
			});
			resetTimeout();
			const progress = (text: string) => {
				this.status.textContent = text;
				resetTimeout();
			};
			const request: ModelRequest = {
				question: result.text,
				sources,
				signal: controller.signal,
				progress,
			};
			for await (const piece of boundAnswer(this.ask(request), controller.signal)) {
				resetTimeout();
				if (answer === '') this.status.textContent = say('Answering…');
				answer += piece;
				renderer.request();
			}
			message = answerStatus(answer, sources.length);
		} catch (error) {
			message = errorMessage(error, controller.signal, answer);
		}
		clearTimeout(timer);
		renderer.cancel();
		// The panel was reset for a newer question.
		if (this.controller !== controller) return;
		if (answer !== '') renderer.flush();
		this.status.textContent = message;
		this.stop.hidden = true;
	}

	private ask(request: ModelRequest): AsyncGenerator<string> {
		if (this.value('model-at') === 'built-in') return askBuiltIn(request);
		const [url, model, key] = ['url', 'model', 'key'].map((name) => this.value(name));
		const error = addressError(url!);
		if (error) throw new ModelError(error);
		return askEndpoint({ url: url!, model: model!, key: key! }, request);
	}

	private async sourcesOf({ sources }: Drawn): Promise<NumberedSource[]> {
		const records = await Promise.all(sources.slice(0, MAX_SOURCES).map(loadRecord));
		const all = await Promise.all(
			records.map(async ({ slug, title, url, summary, markdown, tokens }) => {
				const { pathname } = new URL(markdown);
				const text = await fetch(pathname).then((response) => response.text());
				return { slug, title, url, tokens, text, short: `# ${title}\n\n${summary}` };
			}),
		);
		return fitSources(all, Number(this.value('budget'))) as NumberedSource[];
	}
}

function errorMessage(error: unknown, signal: AbortSignal, answer: string): string {
	const reason: unknown = signal.aborted ? signal.reason : error;
	if (reason instanceof ModelError) return reason.message;
	if (signal.aborted) return say(answer ? 'Stopped.' : 'Stopped before the answer began.');
	return say('The connection to the model was lost.');
}
