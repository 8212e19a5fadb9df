import {
  ISOLATION_STEPS,
  type IsolationAnswers,
  type IsolationStep,
  type Serving,
} from '../../partnership/isolation/answers';
import { plainText } from '../../partnership/text';

/** Whether something is said of an organization that has no name. */
export function isNameless({ name, does }: Serving): boolean {
  return plainText(name) === '' && plainText(does) !== '';
}

/** The first step before another one in which something is to be corrected. */
export function faultyBefore(step: IsolationStep, { organizations }: IsolationAnswers): IsolationStep | undefined {
  const isAfter = ISOLATION_STEPS.indexOf(step) > ISOLATION_STEPS.indexOf('organizations');
  return isAfter && organizations.some(isNameless) ? 'organizations' : undefined;
}
