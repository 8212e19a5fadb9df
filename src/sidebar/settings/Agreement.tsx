import type { Contradiction } from '../../partnership/weighting/contradiction';
import type { PairwiseWeights } from '../../partnership/weighting/pairwise';
import type { SettingsWords } from './words';

/** Says whether the three comparisons agree, and if not, which answer contradicts the two others. */
export function Agreement({
  found: { consistent, contradiction },
  names,
  words,
}: {
  found: PairwiseWeights;
  names: readonly string[];
  words: SettingsWords;
}) {
  if (consistent) return <p>{words.consistent}</p>;
  return <p class="notice warning">{contradiction ? sentence(contradiction, names, words) : words.inconsistent}</p>;
}

function sentence({ pair, through, fitting, circle }: Contradiction, names: readonly string[], words: SettingsWords) {
  const [first = '', second = '', third = ''] = [pair[0], pair[1], through].map((index) => names[index]);
  if (circle) return words.circle(first, second, third);
  const expected =
    fitting > 1
      ? words.expectedMore(first, second, timesInWords(fitting, words))
      : fitting < 1
        ? words.expectedMore(second, first, timesInWords(1 / fitting, words))
        : words.expectedSame(first, second);
  return words.contradicts(first, second, expected);
}

/** The answer on the page that is nearest to a number of the scale. */
function timesInWords(times: number, words: SettingsWords): string {
  return words.times[times < 4 ? 3 : times < 6 ? 5 : 7].toLowerCase();
}
