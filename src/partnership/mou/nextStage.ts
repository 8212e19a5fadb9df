import { OTHER_WORDS, STATES, type State } from './state';

/** What follows for an agreement in a state. */
const NEXT_STAGES: Readonly<Record<State, string>> = {
  draft: 'Read it together, then mark it as reviewed',
  reviewed: 'Sign it, then mark it as signed',
  signed: 'Review it on the review date; 60 days before the end decide: renew, deepen, pause or end',
  ended: 'Thank them, keep what you learned, and decide what comes next',
};

/**
 * The formula that says what follows for the state in a cell. It is one of Sheets' own: it answers at once when somebody
 * chooses another state.
 *
 * @example nextStageFormula('D2') // '=SWITCH(SWITCH(LOWER(D2);"drafted";"draft";…);"draft";"Read it together, …'
 */
export function nextStageFormula(stateCell: string): string {
  const said = `LOWER(${stateCell})`;
  const words = STATES.flatMap((state) => OTHER_WORDS[state].map((word) => `"${word}";"${state}"`));
  const stages = STATES.map((state) => `"${state}";"${NEXT_STAGES[state]}"`);
  return `=SWITCH(SWITCH(${[said, ...words, said].join(';')});${stages.join(';')};"")`;
}
