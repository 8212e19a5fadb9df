import { useState } from 'preact/hooks';
import type { SaveRequest, SaveResult } from '../../commands/savePartner';
import { FIELD_KEYS, type FieldKey, type PartnerFields } from '../../partnership/columns';
import type { Language } from '../../partnership/language';
import { keyOf, type Partner } from '../../partnership/partner';
import { type Calls, useCalls } from '../common/useCalls';
import { partnerWords } from './words';

/** What has to be asked before something can be saved. */
export type Question =
  | { readonly kind: 'columns'; readonly headings: readonly string[] }
  | {
      readonly kind: 'changed';
      /** What the user wants to have written. */
      readonly mine: PartnerFields;
      /** What somebody else wrote meanwhile. */
      readonly theirs: PartnerFields;
    };

/** Saving into a partner's row, with the questions that it may raise. */
export interface Saving {
  readonly busy: string | undefined;
  readonly failure: string | undefined;
  readonly isBusy: boolean;
  readonly question: Question | undefined;
  /** Saves what changed. */
  save(cells: PartnerFields): Promise<void>;
  /** Adds the columns that are missing, and saves. */
  addColumns(): Promise<void>;
  /** Saves in spite of what somebody else wrote; without the cells in which theirs is to stay. */
  overwrite(cells: PartnerFields): Promise<void>;
  /** Goes back to what was typed. */
  goBack(): void;
}

/** What is sent to be saved. */
export type Attempt = Pick<SaveRequest, 'fields' | 'before' | 'addColumns'>;

/** What a page has to ask about before anything is saved. */
type Asked = Extract<SaveResult, { readonly result: 'columnsMissing' | 'changed' | 'known' }>;

/** Saving into the row of a partner, as the page knew it when the view opened. */
export function useSave(partner: Partner, language: Language, onSaved: (message: string) => void): Saving {
  const words = partnerWords[language];
  return useSaving(
    partner,
    language,
    async (calls, attempt) => {
      if (Object.keys(attempt.fields).length === 0) return { result: 'unchanged' as const };
      return calls.run(words.saving, 'savePartner', { partner: keyOf(partner), ...attempt, evenIfKnown: false });
    },
    (saved) => {
      if (saved.result === 'unchanged') return onSaved(words.nothingChanged);
      const { keptFormulas } = saved;
      onSaved(
        [words.saved(partner.name), ...(keptFormulas.length > 0 ? [words.keptFormulas(keptFormulas)] : [])].join(' '),
      );
    },
  );
}

/**
 * Saving with the questions that it may raise, whatever it is that saves.
 *
 * @param send saves; answers what has to be asked, or what was saved, or nothing when it failed
 */
export function useSaving<Saved extends { readonly result: string }>(
  partner: Partner,
  language: Language,
  send: (calls: Calls, attempt: Attempt) => Promise<Saved | Asked | undefined>,
  onSaved: (saved: Saved) => void,
): Saving {
  const calls = useCalls(language);
  const [question, ask] = useState<Question>();
  const [attempt, setAttempt] = useState<Attempt>({ fields: {}, before: partner.fields, addColumns: false });

  const sendNext = async (next: Attempt) => {
    setAttempt(next);
    const before = pick(
      FIELD_KEYS.filter((key) => next.fields[key] !== undefined),
      (key) => next.before[key],
    );
    const answer = await send(calls, { ...next, before });
    if (!answer) return;
    if (isColumnsMissing(answer)) ask({ kind: 'columns', headings: answer.headings });
    else if (isChanged(answer)) {
      const keys = FIELD_KEYS.filter((key) => answer.fields[key] !== undefined);
      ask({ kind: 'changed', mine: pick(keys, (key) => next.fields[key]), theirs: answer.fields });
    } else onSaved(answer as Saved);
  };

  return {
    busy: calls.busy,
    failure: calls.failure,
    isBusy: calls.busy !== undefined,
    question,
    save: (fields) => sendNext({ fields, before: partner.fields, addColumns: false }),
    addColumns: () => sendNext({ ...attempt, addColumns: true }),
    async overwrite(chosen) {
      if (question?.kind !== 'changed') return;
      const { mine, theirs } = question;
      const isKept = (key: FieldKey) =>
        attempt.fields[key] !== undefined && (mine[key] === undefined || chosen[key] !== undefined);
      const fields = pick(FIELD_KEYS.filter(isKept), (key) => attempt.fields[key]);
      await sendNext({ ...attempt, fields, before: { ...attempt.before, ...theirs } });
    },
    goBack: () => {
      calls.clear();
      ask(undefined);
    },
  };
}

type AskedFor<Result> = Extract<SaveResult, { readonly result: Result }>;

function isColumnsMissing(answer: { readonly result: string }): answer is AskedFor<'columnsMissing'> {
  return answer.result === 'columnsMissing';
}

function isChanged(answer: { readonly result: string }): answer is AskedFor<'changed'> {
  return answer.result === 'changed';
}

function pick(keys: readonly FieldKey[], textOf: (key: FieldKey) => string | undefined): PartnerFields {
  return Object.fromEntries(keys.map((key) => [key, textOf(key) ?? '']));
}
