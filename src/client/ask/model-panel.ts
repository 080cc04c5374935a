import { boundAnswer, unlessStopped } from '../../finding/ask/bounded-answer.ts';
import { addressProblem } from '../../finding/ask/endpoint-address.ts';
import { fitSources } from '../../finding/ask/grounded-prompt.ts';
import { ModelError } from '../../finding/ask/model-error.ts';
import { countOf } from '../../text/count-of.ts';
import { OnceAFrame } from '../shared/once-a-frame.ts';
import type { NumberedSource } from './cited-answer.ts';
import { drawCited, verdictOn } from './cited-answer.ts';
import { loadRecord } from './entry-page.ts';
import type { Asked } from './models.ts';
import { askBuiltIn, askEndpoint, hasBuiltIn } from './models.ts';
import type { Drawn } from './question-view.ts';

/** Milliseconds without a word after which a model counts as silent. */
const SILENCE = 60_000;
const MOST_SOURCES = 6;

type Run = () => Promise<{ text: string; drawn: Drawn } | undefined>;

/**
 * Lets a model of the reader's put the answer in words: off until it is asked, from the entries
 * that were found, with citations that are checked.
 */
export class ModelPanel {
	private readonly form: HTMLFormElement;
	private readonly status: HTMLElement;
	private readonly output: HTMLElement;
	private readonly stop: HTMLButtonElement;
	private readonly run: Run;
	private stopping: AbortController | undefined;

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
		this.stop.addEventListener('click', () => this.stopping?.abort());
		this.showFields();
	}

	/** Takes back what was said about an earlier question. */
	forget(): void {
		this.stopping?.abort();
		this.stopping = undefined;
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
		const asked = await this.run();
		if (!asked) return;
		const stopping = new AbortController();
		this.stopping = stopping;
		this.stop.hidden = false;
		let timer: ReturnType<typeof setTimeout> | undefined;
		const wait = () => {
			clearTimeout(timer);
			timer = setTimeout(
				() => stopping.abort(new ModelError('The model has been silent for a minute.')),
				SILENCE,
			);
		};
		let said = '';
		let sources: NumberedSource[] = [];
		const picture = new OnceAFrame(() => {
			this.output.replaceChildren(...drawCited(said, sources));
		});
		let verdict: string;
		try {
			sources = await unlessStopped(this.sourcesOf(asked.drawn), stopping.signal);
			if (sources.length === 0)
				throw new ModelError('No entry bears on this, so there is nothing to answer from.');
			const tokens = sources.reduce((sum, source) => sum + source.tokens, 0);
			this.status.textContent = `Asked from ${countOf(sources.length, 'source')}, about ${tokens} tokens. Waiting …`;
			wait();
			const progress = (text: string) => {
				this.status.textContent = text;
				wait();
			};
			const question: Asked = { question: asked.text, sources, signal: stopping.signal, progress };
			for await (const piece of boundAnswer(this.ask(question), stopping.signal)) {
				wait();
				if (said === '') this.status.textContent = 'Answering …';
				said += piece;
				picture.ask();
			}
			verdict = verdictOn(said, sources.length);
		} catch (error) {
			verdict = explain(error, stopping.signal, said);
		}
		clearTimeout(timer);
		picture.cancel();
		// What came of an earlier question has been taken back.
		if (this.stopping !== stopping) return;
		if (said !== '') picture.now();
		this.status.textContent = verdict;
		this.stop.hidden = true;
	}

	private ask(question: Asked): AsyncGenerator<string> {
		if (this.value('model-at') === 'built-in') return askBuiltIn(question);
		const [url, model, key] = ['url', 'model', 'key'].map((name) => this.value(name));
		const problem = addressProblem(url!);
		if (problem) throw new ModelError(problem);
		return askEndpoint({ url: url!, model: model!, key: key! }, question);
	}

	private async sourcesOf({ sources }: Drawn): Promise<NumberedSource[]> {
		const records = await Promise.all(sources.slice(0, MOST_SOURCES).map(loadRecord));
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

function explain(error: unknown, signal: AbortSignal, said: string): string {
	const reason: unknown = signal.aborted ? signal.reason : error;
	if (reason instanceof ModelError) return reason.message;
	if (signal.aborted) return said ? 'Stopped.' : 'Stopped before the first word.';
	return 'The connection to the model broke off.';
}
