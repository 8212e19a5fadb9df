import { CRITERIA } from '../criterion';
import { RATINGS } from '../rating';
import { list } from '../text';
import type { Criteria, DecisionSentences, Raises } from './decisionWords';
import { grouped, shapeOf } from './phrasing';

const nameOf = (index: number): string => CRITERIA[index]?.name ?? '';
const namesOf = (criteria: Criteria, last?: string): string => list(criteria.map(nameOf), last);
const are = (criteria: Criteria): string => (criteria.length === 1 ? 'is' : 'are');
const allOf = (criteria: Criteria): string => ['', 'it', 'both', 'all three'][criteria.length] ?? '';

export const english: DecisionSentences = {
  rate: (index) => `Rate: ${nameOf(index)}`,

  reasonImmediate: (highs, share) =>
    `${namesOf(highs)} ${are(highs)} High${share === undefined ? '' : `, ${share}% of the weight,`} and nothing is Low.`,
  reasonExplore: (highs, wayUp) =>
    `Nothing is Low, ${highs.length === 0 ? 'but nothing is High either' : `but only ${namesOf(highs)} ${are(highs)} High`}; ${wayUp}.`,
  reasonLow: (lows, wayUp) => `${namesOf(lows)} ${are(lows)} Low; ${wayUp}.`,
  reasonLowAndMissing: (lows, missing) =>
    `${namesOf(lows)} ${are(lows)} Low, which decides whatever ${namesOf(missing)} will be; ` +
    `raising ${allOf(lows)} to Medium and rating the rest could make it better.`,
  reasonUndecided: (missing, possible) =>
    `${namesOf(missing)} ${are(missing)} not rated yet; rated, it could be ${list(possible, 'or')}.`,
  wayUp: (priority, options, lows) => `raising ${raises(options, lows)} would make it ${priority}`,

  firm: 'firm',
  couldChange: (steps) =>
    `could change if ${grouped(steps)
      .map(({ criteria, to, rises }) => `${namesOf(criteria, 'or')} ${rises ? 'rose' : 'fell'} to ${RATINGS[to]}`)
      .join(', or ')}`,
  couldChangeWhenRated: (missing) => `could change if ${namesOf(missing)} ${are(missing)} rated`,

  stepImmediate: 'Agree a small pilot, then draft the MOU',
  stepExplore: (criterion) => `Hold one meeting to learn about ${nameOf(criterion)}`,
  stepRate: (criterion) => `Rate ${nameOf(criterion)}: ${CRITERIA[criterion].question}`,
  stepsLow: (lows) => {
    const [first = 0, ...others] = lows;
    return [STEP_LOW[first], ...others.map((index) => lowerFirst(STEP_LOW[index]))].join('; then ');
  },
  notYetCapacity: (action) => `${action} (not yet: capacity)`,
};

const STEP_LOW = [
  'Talk about values first, sign nothing, and rate again in 6 months',
  'Keep the relationship: swap asks and offers, and look for one concrete exchange',
  "Meet for coffee, go to each other's events, and try one low-risk pilot",
] as const;

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** `it to Medium`, `Mission Alignment or Relationship Potential to High`, `A and B to High, or A and C to High`. */
function raises(options: Raises, lows: Criteria): string {
  const shape = shapeOf(options, lows);
  switch (shape.kind) {
    case 'the lows':
      return `${allOf(lows)} to ${RATINGS[shape.to]}`;
    case 'any two of three':
      return `any two of the three to ${RATINGS[shape.to]}`;
    case 'one of':
      return `${namesOf(shape.criteria, 'or')} to ${RATINGS[shape.to]}`;
    case 'one set of':
      return `${shape.sets.map((set) => namesOf(set)).join(', or ')} to ${RATINGS[shape.to]}`;
    case 'mixed':
      return list(
        shape.options.map((groups) => list(groups.map(({ criteria, to }) => `${namesOf(criteria)} to ${RATINGS[to]}`))),
        'or',
      );
  }
}
