import { CODE_LIMIT, TEXT_LIMIT } from '../../finding/annotate/limits.ts';
import type { InputKind } from '../../finding/ask/detect.ts';
import { detectInput } from '../../finding/ask/detect.ts';
import { cut, cutNote, QUESTION_LIMIT } from '../../finding/search/bounds.ts';
import type { Engine } from './engine.ts';
import { loadEngine } from './engine.ts';
import { make } from '../shared/elements.ts';
import { ModelPanel } from './model-panel.ts';
import { annotateText, explainCode } from './passage-view.ts';
import type { Drawn } from './question-view.ts';
import { answerQuestion } from './question-view.ts';

const READ_AS: Readonly<Record<InputKind, string>> = {
	question: 'Read as a question',
	text: 'Read as a text',
	code: 'Read as code',
};

const LIMITS: Readonly<Record<InputKind, number>> = {
	question: QUESTION_LIMIT,
	text: TEXT_LIMIT,
	code: CODE_LIMIT,
};

/** One box for a question, a text or a program; what was asked stands in the fragment of the address. */
class AskPage extends HTMLElement {
	private readonly form = this.querySelector('form')!;
	private readonly box = this.querySelector('textarea')!;
	private readonly status = this.querySelector<HTMLElement>('.ask-status')!;
	private readonly result = this.querySelector<HTMLElement>('.ask-result')!;
	private readonly panel = new ModelPanel(this.querySelector('.model')!, () => this.run());
	private turn = 0;

	connectedCallback(): void {
		this.hidden = false;
		this.form.addEventListener('submit', (event) => {
			event.preventDefault();
			void this.run();
		});
		this.box.addEventListener('keydown', (event) => {
			if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
			// In a text of several lines Enter makes another line, and Ctrl-Enter asks.
			const oneLine = !this.box.value.includes('\n');
			if (!oneLine && !event.ctrlKey && !event.metaKey) return;
			event.preventDefault();
			void this.run();
		});
		for (const example of this.querySelectorAll<HTMLButtonElement>('[data-example]')) {
			example.addEventListener('click', () => void this.ask(example.dataset['example']!));
		}
		addEventListener('hashchange', () => this.readAddress());
		this.readAddress();
	}

	private readAddress(): void {
		const asked = new URLSearchParams(location.hash.slice(1)).get('q');
		if (asked && asked !== this.box.value) void this.ask(asked);
	}

	private ask(text: string): Promise<unknown> {
		this.box.value = text;
		return this.run();
	}

	/** Answers what stands in the box. */
	private async run(): Promise<{ text: string; drawn: Drawn } | undefined> {
		const turn = ++this.turn;
		const given = this.box.value.trim();
		this.panel.forget();
		this.result.replaceChildren();
		if (given === '') {
			this.status.textContent = 'Type or paste something first.';
			this.box.focus();
			return undefined;
		}
		this.status.textContent = 'Reading …';
		const chosen = new FormData(this.form).get('as') as InputKind | 'auto';
		try {
			const engine = await loadEngine();
			const kind = chosen === 'auto' ? detectInput(given, engine.index.language) : chosen;
			const text = cut(given, LIMITS[kind]);
			const drawn = await answer(engine, kind, text);
			if (turn !== this.turn) return undefined;
			this.result.append(drawn.element);
			const as = chosen === 'auto' ? `${READ_AS[kind]}. ` : '';
			const note = cutNote(given, LIMITS[kind], 'read');
			this.status.textContent = `${as}${drawn.status} ${note}`.trim();
			if (kind === 'question') {
				history.replaceState(null, '', `#${new URLSearchParams({ q: text })}`);
			}
			return { text, drawn };
		} catch {
			if (turn !== this.turn) return undefined;
			this.status.textContent =
				'The entries could not be loaded. Check the connection and ask again.';
			return undefined;
		}
	}
}

async function answer(engine: Engine, kind: InputKind, text: string): Promise<Drawn> {
	if (kind === 'question') return answerQuestion(engine, text);
	const drawn = kind === 'code' ? await explainCode(engine, text) : annotateText(engine, text);
	if (drawn.sources.length === 0) drawn.element.append(make('p', 'note', 'Or ask for one term.'));
	return drawn;
}

customElements.define('ask-page', AskPage);
