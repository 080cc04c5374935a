import { expect, test } from 'vitest';
import { compileComponent, compileModule } from './compile-module.ts';

const compiled = (source: string) => compileModule(source, 'module.ts').trim();

test('a module loses its types, and what it imports for them', () => {
	expect(
		compiled(`import type { Term } from './term.ts';
import { plan } from '../plan.ts';
export const first = (terms: readonly Term[]): Term => plan(terms)[0]!;`),
	).toBe(`import { plan } from '../plan.js';
export const first = (terms) => plan(terms)[0];`);
});

test('modules that are loaded by name are found', () => {
	expect(compiled(`new Worker(new URL('./render-worker.ts', import.meta.url));`)).toContain(
		`'./render-worker.js'`,
	);
	expect(compiled(`await import('../check.ts');`)).toContain(`import('../check.js')`);
	expect(compiled(`export { default } from './reader.ts?worker&url';`)).toContain(
		`'./reader.js?worker&url'`,
	);
	expect(compiled(`export * from 'd3-force';`)).toContain(`'d3-force'`);
});

test('texts that speak of files stay', () => {
	expect(compiled(`export const text = 'Write a file.ts here.';`)).toContain('file.ts here');
});

test('a component imports compiled modules, in its scripts too', () => {
	expect(
		compileComponent(`---
import { plan } from '../model/plan.ts';
import Page from './Page.astro';
---
<script>import '../client/shell.ts';</script>`),
	).toBe(`---
import { plan } from '../model/plan.js';
import Page from './Page.astro';
---
<script>import '../client/shell.js';</script>`);
});
