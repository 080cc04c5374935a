// Runs on every page, for its text: where the reader is, what is folded, what scrolls.
import { readDepth } from '../learn/depth-store.ts';
import { loadWords, say } from '../shared/say.ts';

const NARROW = matchMedia('(width < 60rem)');

/** Marks the section that is being read in the table of contents. */
function followReading(): void {
	const links = [...document.querySelectorAll<HTMLAnchorElement>('.contents a[href^="#"]')];
	const targets = links.map((link) =>
		document.getElementById(decodeURIComponent(link.hash.slice(1))),
	);
	if (targets.length === 0) return;
	const mark = () => {
		// The last heading above the upper third of the window.
		const line = innerHeight / 3;
		const here = targets.findLastIndex(
			(target) => target && target.getBoundingClientRect().top < line,
		);
		links.forEach((link, index) =>
			index === here
				? link.setAttribute('aria-current', 'true')
				: link.removeAttribute('aria-current'),
		);
	};
	// Headings enter and leave the upper third one at a time.
	const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
	for (const target of targets) if (target) observer.observe(target);
}

/** Folds what not every reader wants, unless the address points into it. */
function foldOnNarrowScreens(): void {
	if (!NARROW.matches) return;
	const target =
		location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
	for (const fold of document.querySelectorAll<HTMLDetailsElement>('details.fold')) {
		if (!target || !fold.contains(target)) fold.open = false;
	}
}

/** Opens the section that a link on the page leads to. */
function openTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	const fold = target?.closest<HTMLDetailsElement>('details:not([open])');
	if (!fold) return;
	fold.open = true;
	target!.scrollIntoView();
}

/** Lets the keyboard scroll what is wider than the page, and nothing else. */
function focusScrollers(): void {
	const observer = new ResizeObserver((entries) => {
		for (const { target } of entries) {
			const overflows = target.scrollWidth > target.clientWidth + 1;
			target.toggleAttribute('data-scrolls', overflows);
			if (overflows) target.setAttribute('tabindex', '0');
			else if (!target.hasAttribute('data-explained')) target.removeAttribute('tabindex');
		}
	});
	for (const block of document.querySelectorAll('.prose :is(pre, .table, .math-scroll)')) {
		observer.observe(block);
	}
}

/** Adds a button to every code block. */
function offerCopies(): void {
	for (const code of document.querySelectorAll('.code')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'copy-code';
		button.textContent = say('Copy');
		button.addEventListener('click', async () => {
			const text = code.querySelector('code')?.textContent ?? '';
			const { copyText } = await import('../term/clipboard.ts');
			await copyText(text, button);
			setTimeout(() => (button.textContent = say('Copy')), 2000);
		});
		code.append(button);
	}
}

/** Loads what the symbols of formulas mean as soon as one may be looked at. */
function explainSymbols(): void {
	const observer = new IntersectionObserver(
		(entries) => {
			if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
			observer.disconnect();
			void import('../term/symbols.ts').then(({ explainSymbols: start }) => start());
		},
		// What the keyboard may reach before it is seen.
		{ rootMargin: '50%' },
	);
	for (const formula of document.querySelectorAll('.prose math')) observer.observe(formula);
}

/** What is not needed to read waits, except what readers want folded. */
function startRest(): void {
	if (readDepth()) void import('../learn/depth-control.ts').then((module) => module.showDepth());
	const start = () => void import('./at-rest.ts');
	if ('requestIdleCallback' in window) requestIdleCallback(start, { timeout: 1000 });
	else setTimeout(start, 200);
}

foldOnNarrowScreens();
void loadWords().then(offerCopies);
followReading();
focusScrollers();
explainSymbols();
addEventListener('hashchange', openTarget);
startRest();
