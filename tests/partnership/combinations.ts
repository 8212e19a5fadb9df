/** One of the 27 combinations of three ratings, with what the specification makes of it. */
export interface Combination {
  /** The ratings as letters: `HMH`. */
  readonly letters: string;
  readonly words: readonly string[];
  readonly priority: string;
  readonly score: number;
  /** The smallest raises that reach a better priority, such as `RC>H or RP>H`; blank when there is none. */
  readonly fewest: string;
}

const TABLE = `
HHH | Immediate | 100.0 |
HHM | Immediate |  83.3 |
HHL | Long-term |  66.7 | RP>M
HMH | Immediate |  83.3 |
HMM | Explore   |  66.7 | RC>H or RP>H
HML | Long-term |  50.0 | RP>M
HLH | Long-term |  66.7 | RC>M
HLM | Long-term |  50.0 | RC>M
HLL | Long-term |  33.3 | RC>M+RP>M
MHH | Immediate |  83.3 |
MHM | Explore   |  66.7 | MA>H or RP>H
MHL | Long-term |  50.0 | RP>M
MMH | Explore   |  66.7 | MA>H or RC>H
MMM | Explore   |  50.0 | MA>H+RC>H or MA>H+RP>H or RC>H+RP>H
MML | Long-term |  33.3 | RP>M
MLH | Long-term |  50.0 | RC>M
MLM | Long-term |  33.3 | RC>M
MLL | Long-term |  16.7 | RC>M+RP>M
LHH | Long-term |  66.7 | MA>M
LHM | Long-term |  50.0 | MA>M
LHL | Long-term |  33.3 | MA>M+RP>M
LMH | Long-term |  50.0 | MA>M
LMM | Long-term |  33.3 | MA>M
LML | Long-term |  16.7 | MA>M+RP>M
LLH | Long-term |  33.3 | MA>M+RC>M
LLM | Long-term |  16.7 | MA>M+RC>M
LLL | Long-term |   0.0 | MA>M+RC>M+RP>M
`;

const WORDS: Readonly<Record<string, string>> = { H: 'High', M: 'Medium', L: 'Low', '-': '' };

/** The ratings that letters stand for: `H-L` is High, not rated, Low. */
export function wordsOf(letters: string): string[] {
  return Array.from(letters, (letter) => WORDS[letter] ?? letter);
}

export const COMBINATIONS: readonly Combination[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const [letters = '', priority = '', score = '', fewest = ''] = line.split('|').map((cell) => cell.trim());
    return { letters, words: wordsOf(letters), priority, score: Number(score), fewest };
  });

export const CRITERION_NAMES = ['Mission Alignment', 'Resource Complementarity', 'Relationship Potential'];
