import type { IsolationPage } from '../../commands/assessIsolation';
import type { IsolationAnswers } from '../../partnership/isolation/answers';
import type { IsolationPlan } from '../../partnership/isolation/planIsolation';
import type { IsolationWords } from './english';

/** What each step is given. */
export interface StepProps {
  readonly page: IsolationPage;
  readonly words: IsolationWords;
  readonly answers: IsolationAnswers;
  /** What the answers come to now. */
  readonly plan: IsolationPlan;
  /** Whether somebody tried to go on while something was to be corrected. */
  readonly isCorrecting: boolean;
  change(more: Partial<IsolationAnswers>): void;
}
