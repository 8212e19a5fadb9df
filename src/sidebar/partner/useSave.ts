import { useState } from 'preact/hooks';
import { FIELD_KEYS, type PartnerFields } from '../../partnership/columns';
import type { Language } from '../../partnership/language';
import type { Partner } from '../../partnership/partner';
import { useCalls } from '../common/useCalls';
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

interface Attempt {
  readonly cells: PartnerFields;
  readonly before: PartnerFields;
  readonly addColumns: boolean;
}

/** Saving into the row of a partner, as the page knew it when the view opened. */
export function useSave(partner: Partner, language: Language, onSaved: (message: string) => void): Saving {
  const calls = useCalls(language);
  const words = partnerWords[language];
  const [question, ask] = useState<Question>();
  const [attempt, setAttempt] = useState<Attempt>({ cells: {}, before: partner.fields, addColumns: false });

  const send = async (next: Attempt) => {
    setAttempt(next);
    const keys = FIELD_KEYS.filter((key) => next.cells[key] !== undefined);
    if (keys.length === 0) return onSaved(words.nothingChanged);
    const result = await calls.run(words.saving, 'savePartner', {
      partner: { id: partner.id, name: partner.name },
      fields: next.cells,
      before: Object.fromEntries(keys.map((key) => [key, next.before[key] ?? ''])),
      addColumns: next.addColumns,
      evenIfKnown: false,
    });
    if (result?.result === 'columnsMissing') ask({ kind: 'columns', headings: result.headings });
    if (result?.result === 'changed') {
      const isTheirs = (key: (typeof keys)[number]) => {
        const now = result.fields[key] ?? '';
        return now !== (next.before[key] ?? '') && now !== next.cells[key];
      };
      const of = (fields: PartnerFields) =>
        Object.fromEntries(keys.filter(isTheirs).map((key) => [key, fields[key] ?? '']));
      ask({ kind: 'changed', mine: of(next.cells), theirs: of(result.fields) });
    }
    if (result?.result === 'saved') {
      const { keptFormulas } = result;
      onSaved(
        [words.saved(partner.name), ...(keptFormulas.length > 0 ? [words.keptFormulas(keptFormulas)] : [])].join(' '),
      );
    }
  };

  return {
    busy: calls.busy,
    failure: calls.failure,
    isBusy: calls.busy !== undefined,
    question,
    save: (cells) => send({ cells, before: partner.fields, addColumns: false }),
    addColumns: () => send({ ...attempt, addColumns: true }),
    async overwrite(chosen) {
      if (question?.kind !== 'changed') return;
      const cells: { -readonly [key in keyof PartnerFields]: string } = { ...attempt.cells } as never;
      for (const key of FIELD_KEYS) {
        if (question.mine[key] !== undefined && chosen[key] === undefined) delete cells[key];
      }
      await send({ ...attempt, cells, before: { ...attempt.before, ...question.theirs } });
    },
    goBack: () => {
      calls.clear();
      ask(undefined);
    },
  };
}
