import { THEME_KEY } from './theme-boot.ts';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

/** Button that goes round system, light and dark, and remembers the choice. */
class ThemeSwitch extends HTMLElement {
	connectedCallback(): void {
		this.hidden = false;
		const button = this.querySelector('button')!;
		this.show(button, (document.documentElement.dataset['theme'] ?? 'system') as Theme);
		button.addEventListener('click', () => {
			const now = (document.documentElement.dataset['theme'] ?? 'system') as Theme;
			const next = THEMES[(THEMES.indexOf(now) + 1) % THEMES.length]!;
			if (next === 'system') delete document.documentElement.dataset['theme'];
			else document.documentElement.dataset['theme'] = next;
			this.remember(next);
			this.show(button, next);
		});
	}

	private show(button: HTMLButtonElement, theme: Theme): void {
		const label = `Colour theme: ${theme}`;
		button.setAttribute('aria-label', label);
		button.title = label;
	}

	private remember(theme: Theme): void {
		try {
			if (theme === 'system') localStorage.removeItem(THEME_KEY);
			else localStorage.setItem(THEME_KEY, theme);
		} catch {
			// Without storage the choice holds until the page is left.
		}
	}
}

customElements.define('theme-switch', ThemeSwitch);
