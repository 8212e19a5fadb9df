import { useState } from 'preact/hooks';
import type { ScheduleReport } from '../../commands/scheduleCheckIns';
import type { Language } from '../../partnership/language';
import type { PartnerKey } from '../../partnership/partner';
import { list } from '../../partnership/text';
import { useCalls } from '../common/useCalls';
import type { NewPartnerWords } from './english';

/** The check-ins with a partner that was just saved. */
export interface CheckIns {
  /** What is being done now, in words. */
  readonly busy: string | undefined;
  /** What came of it, in words; `undefined` while it is not done. */
  readonly outcome: string | undefined;
  /** Why it is not done, in words. */
  readonly failure: string | undefined;
  schedule(): Promise<void>;
}

export function useCheckIns(partner: PartnerKey, language: Language, words: NewPartnerWords): CheckIns {
  const says = words.saved.schedule;
  const { busy, failure, run } = useCalls(language);
  const [report, setReport] = useState<ScheduleReport>();
  return {
    busy,
    ...(report ? resultOf(report, words) : { outcome: undefined, failure }),
    schedule: async () => setReport(await run(says.doing, 'scheduleSeries', [partner])),
  };
}

function resultOf(
  { made, upToDate, invited, problems }: ScheduleReport,
  { saved, and }: NewPartnerWords,
): Pick<CheckIns, 'outcome' | 'failure'> {
  const says = saved.schedule;
  const guests = invited.length > 0 ? says.invited(list(invited, and)) : says.nobodyInvited;
  if (made > 0) return { outcome: `${says.made} ${guests}`, failure: undefined };
  if (upToDate > 0) return { outcome: says.there, failure: undefined };
  const reasons = problems.map(({ message }) => `${message}.`);
  return { outcome: undefined, failure: reasons.join(' ') || saved.outOfTime };
}
