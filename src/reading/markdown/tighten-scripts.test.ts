import { expect, test } from 'vitest';
import { tightenScripts } from './tighten-scripts.ts';

const TIGHT = 'lspace="0em" rspace="0em"';

test('operators in scripts and limits have no space around them, others keep it', () => {
	const mathml =
		'<mrow><mo>+</mo><msub><mi>x</mi><mrow><mi>t</mi><mo>−</mo><mn>1</mn></mrow></msub></mrow>';
	expect(tightenScripts(mathml)).toBe(mathml.replace('<mo>−', `<mo ${TIGHT}>−`));
});

test('the base of a script is no script, but its own scripts are', () => {
	const mathml =
		'<msup><mrow><mo>+</mo></mrow><msub><mo>=</mo><mspace/><mo>∗</mo></msub></msup><mo>≤</mo>';
	expect(tightenScripts(mathml)).toBe(
		mathml.replace('<mo>=', `<mo ${TIGHT}>=`).replace('<mo>∗', `<mo ${TIGHT}>∗`),
	);
});

test('what stretches, or has a space of its own, is left alone', () => {
	const mathml = '<mover><mi>x</mi><mo stretchy="true">ˆ</mo></mover>';
	expect(tightenScripts(mathml)).toBe(mathml);
});
