import { expect } from '@jest/globals';

/** Expects numbers of at least 0 that add up to 1. */
export function expectWeights(weights: readonly number[]): void {
  expect(weights.every((weight) => weight >= 0)).toBe(true);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 12);
}

/** Expects numbers that are the published ones when rounded to four digits. */
export function expectRounded(numbers: readonly number[], published: readonly number[]): void {
  expect(numbers.map((number) => Math.round(number * 1e4) / 1e4)).toEqual(published);
}
