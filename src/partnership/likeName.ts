import { costOfDifferences } from './name/differences';
import { readName } from './name/readName';

/** A name of the list that is the same as the one asked for, or so like it that both may be one organization. */
export interface NameMatch {
  /** Its place in the list, from 0. */
  readonly index: number;
  /** `same`: equal but for spelling noise, see `nameKey`. `alike`: ask the person. */
  readonly likeness: 'same' | 'alike';
}

/**
 * Finds the names of a list that are the same as a name typed later, or may mean the same organization; best first.
 * Alike are: the same words in another order, slips of typing, common abbreviations and translations, an acronym of at
 * least three letters, a left-out word of kind ("Project"). Not alike are names that differ by a place, by a number, or
 * by another word that tells sister organizations apart. A blank name matches nothing.
 *
 * @param most - the highest number of matches in one answer
 * @example nameMatcher(['Harbor Kitchen Inc.'])('the harbor kitchen') // [{ index: 0, likeness: 'same' }]
 */
export function nameMatcher(names: readonly string[], most = 3): (name: string) => NameMatch[] {
  const list = names.map(readName);
  return (name) => {
    const asked = readName(name);
    return list
      .map((other, index) => ({ index, cost: costOfDifferences(asked, other) }))
      .filter(({ cost }) => cost !== undefined)
      .sort((a, b) => (a.cost ?? 0) - (b.cost ?? 0) || a.index - b.index)
      .slice(0, most)
      .map(({ index, cost }) => ({ index, likeness: cost === 0 ? 'same' : 'alike' }));
  };
}
