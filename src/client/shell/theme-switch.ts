import { THEME_KEY } from './theme-boot.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/**
 * A button that cycles through the themes and stores the choice. The page brings its labels, since it
 * works on every page.
 */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		const button = this.querySelector('button')!;
		const showCurrent = () =>
			this.show(button, (document.documentElement.dataset['theme'] ?? 'system') as Theme);
		showCurrent();
		button.addEventListener('click', () => {
			const current = (document.documentElement.dataset['theme'] ?? 'system') as Theme;
			const next = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length]!;
			if (next === 'system') delete document.documentElement.dataset['theme'];
			else document.documentElement.dataset['theme'] = next;
			this.store(next);
			this.show(button, next);
		});
	}

	private show(button: HTMLButtonElement, theme: Theme): void {
		const label = this.dataset['labels']!.split('|')[THEMES.indexOf(theme)]!;
		button.setAttribute('aria-label', label);
		button.title = label;
	}

	private store(theme: Theme): void {
		try {
			if (theme === 'system') localStorage.removeItem(THEME_KEY);
			else localStorage.setItem(THEME_KEY, theme);
		} catch {
			// Without storage the choice applies only to this page.
		}
	}
}

customElements.define('theme-switch', ThemeSwitch);
