import fc from 'fast-check';
import { type Pattern, patternOf } from '../../src/partnership/priority';
import { readWeights } from '../../src/partnership/weights';

export const EQUAL = readWeights(undefined);

/** The pattern that letters stand for: `H-L` is High, not rated, Low. */
export function pattern(letters: string): Pattern {
  const [first, second, third] = Array.from(letters, (letter) => '-LMH'.indexOf(letter));
  return [first, second, third] as unknown as Pattern;
}

/** All 64 patterns, and the 27 of them in which everything is rated. */
export const ALL_PATTERNS: readonly Pattern[] = Array.from({ length: 64 }, (_, number) => patternOf(number));
export const RATED_PATTERNS = ALL_PATTERNS.filter((one) => !one.includes(0));

/** Every way to rate what is not rated yet. */
export function completionsOf(one: Pattern): Pattern[] {
  return RATED_PATTERNS.filter((complete) => one.every((code, index) => code === 0 || code === complete[index]));
}

/** True when every rating of `higher` is at least that of `lower`. */
export function isAtLeast(higher: Pattern, lower: Pattern): boolean {
  return higher.every((code, index) => code >= (lower[index] ?? 0));
}

/** Weights as people type them: three whole numbers, not all 0. */
export const typedWeights = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .filter((weights) => weights.some((weight) => weight > 0));

export const anyPattern = fc.constantFrom(...ALL_PATTERNS);
export const ratedPattern = fc.constantFrom(...RATED_PATTERNS);
