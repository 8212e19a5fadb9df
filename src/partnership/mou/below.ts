import { fold } from '../text';
import { linesOf } from './blocks';
import type { Facts, FunderAnswers } from './facts';

/** The lines of all texts below each other, each once; a single text stays as it was typed. */
export function below(texts: readonly string[]): string {
  const given = distinctBy(
    texts.filter((text) => text !== ''),
    fold,
  );
  if (given.length < 2) return given[0] ?? '';
  return distinctBy(
    given.reduce<string[]>((all, text) => all.concat(linesOf(text)), []),
    fold,
  ).join('\n');
}

/** The first of each that has the same key. */
export function distinctBy<T>(all: readonly T[], key: (one: T) => string): T[] {
  const seen = new Set<string>();
  return all.filter((one) => !seen.has(key(one)) && seen.add(key(one)));
}

/** What all of them answer about the money, each answer below the others. */
export function fundingOf(each: readonly Pick<Facts, 'funding'>[]): FunderAnswers {
  const answers = (key: keyof FunderAnswers) => below(each.map(({ funding }) => funding[key]));
  return { grants: answers('grants'), supports: answers('supports'), priorities: answers('priorities') };
}
