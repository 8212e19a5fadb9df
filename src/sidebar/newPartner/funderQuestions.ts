import type { PartnerFields } from '../../partnership/columns';
import { readCovers } from '../../partnership/covers';
import type { Language } from '../../partnership/language';
import { FUNDER_QUESTIONS, type FunderQuestion } from '../../partnership/mou/funders';

/** The columns of the questions to a partner that gives money, in the order of the agreement. */
export const FUNDER_KEYS = ['funderGrants', 'funderSupports', 'funderPriorities'] as const;

/** True when one of the partners gives money, so that the questions are asked. */
export function hasFunder({ covers }: PartnerFields): boolean {
  const { weFund, theyFund } = readCovers(covers);
  return weFund || theyFund;
}

/** The questions as the agreement asks them. */
export function funderLabels(language: Language): Readonly<Record<(typeof FUNDER_KEYS)[number], string>> {
  const text = (asked: FunderQuestion['key']) =>
    FUNDER_QUESTIONS.find(({ key }) => key === asked)?.text[language] ?? asked;
  return { funderGrants: text('grants'), funderSupports: text('supports'), funderPriorities: text('priorities') };
}
