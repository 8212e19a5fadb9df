import { useState } from 'preact/hooks';
import type { NewPartnerPage } from '../../commands/newPartner';
import type { SaveRequest, SaveResult } from '../../commands/savePartner';
import type { PartnerFields } from '../../partnership/columns';
import type { Draft } from '../../partnership/draft';
import type { Calls } from '../common/useCalls';
import { answersIn, withColumn } from './answers';
import type { Aside } from './aside';

export type Saved = Extract<SaveResult, { readonly result: 'saved' }>;

/** Why a partner is not saved yet, and what the user is asked. */
export type SavingQuestion = Extract<SaveResult, { readonly result: 'columnsMissing' | 'known' }>;

/** The saving of a new partner: one call, and one more when something must be asked. */
export interface Saving {
  readonly question: SavingQuestion | undefined;
  save(): Promise<void>;
  /** Saves after the user agreed to what was asked. */
  saveAllTheSame(): Promise<void>;
  /** Forgets what was asked. */
  dismiss(): void;
}

/** What is sent for a draft that was reviewed. */
export function requestFor(
  { fields }: Draft,
  aside: Aside,
  page: NewPartnerPage,
): SaveRequest & { fields: PartnerFields } {
  const answers = answersIn(fields);
  return {
    partner: null,
    newId: page.newId,
    fields: aside.missingColumns === 'leaveOut' ? withColumn(answers, page.columns) : answers,
    before: {},
    addColumns: aside.missingColumns === 'add' || !page.columns.includes('id'),
    evenIfKnown: false,
  };
}

const NOTHING_AGREED = { addColumns: false, evenIfKnown: false };

/**
 * The saving of the page's draft.
 *
 * @param request what is to be saved now
 * @param settle waits for calls that must not arrive later than this one
 */
export function useSaving(
  calls: Calls,
  doing: string,
  request: () => SaveRequest,
  settle: () => Promise<void>,
  onSaved: (saved: Saved, fields: PartnerFields) => void,
): Saving {
  const [question, setQuestion] = useState<SavingQuestion>();
  const [agreed, setAgreed] = useState(NOTHING_AGREED);

  const send = async (more: typeof agreed) => {
    const asked = request();
    await settle();
    const answer = await calls.run(doing, 'savePartner', {
      ...asked,
      addColumns: asked.addColumns || more.addColumns,
      evenIfKnown: more.evenIfKnown,
    });
    if (answer?.result === 'saved') onSaved(answer, asked.fields);
    else if (answer?.result === 'columnsMissing' || answer?.result === 'known') setQuestion(answer);
  };
  return {
    question,
    save: () => send(agreed),
    saveAllTheSame: () => {
      const more = {
        addColumns: agreed.addColumns || question?.result === 'columnsMissing',
        evenIfKnown: agreed.evenIfKnown || question?.result === 'known',
      };
      setAgreed(more);
      return send(more);
    },
    dismiss: () => {
      setQuestion(undefined);
      setAgreed(NOTHING_AGREED);
      calls.clear();
    },
  };
}
