import { useState } from 'preact/hooks';
import type { PartnerKey } from '../../commands/choosePartners';
import type { ScheduleReport } from '../../commands/scheduleCheckIns';
import type { WorkReport } from '../../commands/workThrough';
import type { Language } from '../../partnership/language';
import { list } from '../../partnership/text';
import { useCalls } from '../common/useCalls';
import type { NewPartnerWords } from './english';

/** Something that is made after a partner is saved. */
export interface FollowUp {
  readonly name: string;
  /** What it is doing, in words. */
  readonly doing: string;
  /** What came of it, in words; `undefined` while it is not done. */
  readonly outcome: string | undefined;
  /** Why it is not done, in words. */
  readonly failure: string | undefined;
  run(): Promise<void>;
}

/** The MOU of a partner that was just saved. */
export function useMou(partner: PartnerKey, language: Language, words: NewPartnerWords): FollowUp {
  const says = words.saved.mou;
  const calls = useCalls(language);
  const [report, setReport] = useState<WorkReport>();
  return {
    name: says.name,
    doing: says.doing,
    ...resultOf(report, words, calls.failure, says),
    run: async () => setReport(await calls.run(says.doing, 'draftMous', [partner])),
  };
}

/** The check-ins with a partner that was just saved. */
export function useCheckIns(partner: PartnerKey, language: Language, words: NewPartnerWords): FollowUp {
  const says = words.saved.schedule;
  const calls = useCalls(language);
  const [report, setReport] = useState<ScheduleReport>();
  const invited = report?.invited ?? [];
  const guests = invited.length > 0 ? says.invited(list(invited, words.and)) : says.nobodyInvited;
  return {
    name: says.name,
    doing: says.doing,
    ...resultOf(report, words, calls.failure, { made: `${says.made} ${guests}`, there: says.there }),
    run: async () => setReport(await calls.run(says.doing, 'scheduleSeries', [partner])),
  };
}

function resultOf(
  report: WorkReport | undefined,
  words: NewPartnerWords,
  failure: string | undefined,
  says: { readonly made: string; readonly there: string },
): Pick<FollowUp, 'outcome' | 'failure'> {
  if (!report) return { outcome: undefined, failure };
  if (report.made > 0) return { outcome: says.made, failure };
  if (report.upToDate > 0) return { outcome: says.there, failure };
  const reasons = report.problems.map(({ message }) => `${message}.`);
  return { outcome: undefined, failure: reasons.join(' ') || words.saved.outOfTime };
}
