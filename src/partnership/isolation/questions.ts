import type { IsolationStep } from './answers';

/** The four questions as the sheet says them, which is in English. Source: the isolation assessment of the founding text. */
export const QUESTIONS: Readonly<Record<Exclude<IsolationStep, 'review'>, string>> = {
  alike: 'What are we doing that others also do independently?',
  organizations: 'Which organizations serve our community with complementary missions?',
  exchange: 'What do we need that others have, and what have we that others need?',
  together: 'What can we not address alone?',
};
