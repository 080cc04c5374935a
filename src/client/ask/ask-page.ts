import { CODE_LIMIT, LONG_TEXT_LIMIT } from '../../finding/annotate/limits.ts';
import type { InputKind } from '../../finding/ask/detect.ts';
import { detectInput } from '../../finding/ask/detect.ts';
import { truncate, truncationNote, QUESTION_LIMIT } from '../../finding/search/bounds.ts';
import type { Engine } from './engine.ts';
import { loadAnswers, loadEngine } from './engine.ts';
import { make } from '../shared/elements.ts';
import { InputBox } from './input-box.ts';
import { ModelPanel } from './model-panel.ts';
import { drawText, explainCode } from './passage-view.ts';
import type { Drawn } from './question-view.ts';
import { answerQuestion } from './question-view.ts';
import { say } from '../shared/say.ts';
import type { Text } from '../../text/interface/texts.ts';
import { TextReader } from './text-reader.ts';

const READ_AS = {
	question: 'Read as a question',
	text: 'Read as text',
	code: 'Read as code',
} as const satisfies Readonly<Record<InputKind, Text>>;

const LIMITS: Readonly<Record<InputKind, number>> = {
	question: QUESTION_LIMIT,
	text: LONG_TEXT_LIMIT,
	code: CODE_LIMIT,
};

/** A single input for questions, text and code. The question is kept in the URL fragment. */
class AskPage extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly box = this.querySelector('textarea')!;
	private readonly status = this.querySelector<HTMLElement>('.ask-status')!;
	private readonly result = this.querySelector<HTMLElement>('.ask-result')!;
	private readonly input = new InputBox(this.box);
	private readonly reader = new TextReader(
		this.status,
		this.querySelector<HTMLButtonElement>('.ask-stop')!,
	);
	private readonly panel = new ModelPanel(this.querySelector('.model')!, () => this.answer());
	private runId = 0;

	connectedCallback(): void {
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.run();
		});
		this.box.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
			// In multi-line input, Enter adds a line and Ctrl-Enter submits.
			const oneLine = !this.box.value.includes('\n');
			if (!oneLine && !event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			void this.run();
		});
		for (const example of this.querySelectorAll<HTMLButtonElement>('[data-example]')) {
			example.addEventListener('click', () => void this.ask(example.dataset['example']!));
		}
		this.box.addEventListener('focus', () => this.form.classList.remove('asked'));
		addEventListener('hashchange', () => this.readAddress());
		this.readAddress();
	}

	private readAddress(): void {
		const question = new URLSearchParams(location.hash.slice(1)).get('q');
		if (question && question !== this.box.value) void this.ask(question);
	}

	private ask(text: string): Promise<unknown> {
		this.input.text = text;
		return this.run();
	}

	/** Answers the current input and leads the reader to the answer. */
	private async run(): Promise<void> {
		this.input.shorten();
		if (this.box.value.trim() !== '') this.shrinkQuestion();
		if (!(await this.answer())) return;
		const heading = this.result.querySelector<HTMLElement>('h2')!;
		heading.tabIndex = -1;
		heading.focus({ preventScroll: true });
		if (heading.getBoundingClientRect().bottom > innerHeight / 2) this.form.scrollIntoView();
	}

	/** Makes the question a line above its answer; it grows again when it is edited. */
	private shrinkQuestion(): void {
		this.dataset['answered'] = '';
		this.form.classList.add('asked');
		this.box.scrollTop = 0;
	}

	/** Answers the current input; undefined if there is nothing to answer, or no answer to show. */
	private async answer(): Promise<{ text: string; drawn: Drawn } | undefined> {
		const runId = ++this.runId;
		this.reader.stop();
		const input = this.input.text.trim();
		this.panel.reset();
		this.result.replaceChildren();
		if (input === '') {
			this.status.textContent = say('Enter a question, text or code.');
			this.box.focus();
			return undefined;
		}
		this.status.textContent = say('Searching…');
		const chosen = new FormData(this.form).get('as') as InputKind | 'auto';
		try {
			const engine = await loadEngine();
			const kind = chosen === 'auto' ? detectInput(input, engine.index.language) : chosen;
			const text = truncate(input, LIMITS[kind]);
			const drawn = await this.draw(engine, kind, text);
			if (runId !== this.runId) return undefined;
			this.result.append(drawn.element);
			const readAs = chosen === 'auto' ? say(READ_AS[kind]) + say('.') + ' ' : '';
			const note = truncationNote(input, LIMITS[kind], 'read', say);
			this.status.textContent = `${readAs}${drawn.status} ${note}`.trim();
			if (kind === 'question') {
				history.replaceState(null, '', `#${new URLSearchParams({ q: text })}`);
			}
			return { text, drawn };
		} catch {
			if (runId !== this.runId) return undefined;
			this.status.textContent = say(
				'Could not load the glossary. Check your connection and try again.',
			);
			this.form.classList.remove('asked');
			return undefined;
		}
	}

	private async draw(engine: Engine, kind: InputKind, text: string): Promise<Drawn> {
		if (kind === 'question') return answerQuestion(await loadAnswers(), text);
		const drawn =
			kind === 'code'
				? await explainCode(engine, text)
				: drawText(engine, text, await this.reader.read(text, engine.index.language.tag));
		if (drawn.sources.length === 0)
			drawn.element.append(make('p', 'note', say('Try asking about a single term.')));
		return drawn;
	}
}

customElements.define('ask-page', AskPage);
