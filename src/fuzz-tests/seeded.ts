import type { Rng } from '../../scripts/bench/generate-content.ts';
import { createRng } from '../../scripts/bench/generate-content.ts';
import { digestOf } from '../reading/digest.ts';

export type { Rng };

/** The same seed gives the same inputs; every failure names it. */
const SEED = process.env['FUZZ_SEED'] || '1';
/** How much of the whole is tried: all of it by `npm run fuzz`, a tenth in CI. */
const SHARE = Number(process.env['FUZZ_SHARE'] || '0.1');

/** How many inputs of a kind are tried, given how many the whole has. */
export function amountOf(whole: number): number {
	return Math.ceil(whole * SHARE);
}

/** Rng for one input, whatever is made before it, so that it can be made again by its name. */
export function rngFor(name: string): Rng {
	return createRng(1 + (parseInt(digestOf(SEED, name).slice(0, 8), 16) % 2_147_483_646));
}

/** Makes something for every number up to a limit. */
export function times<T>(count: number, make: (index: number) => T): T[] {
	return Array.from({ length: count }, (_, index) => make(index));
}

/** What a failure says first. */
export function seedNote(): string {
	return `FUZZ_SEED=${SEED} FUZZ_SHARE=${SHARE}`;
}
