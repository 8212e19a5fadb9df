import { useRef, useState } from 'preact/hooks';
import type { ScheduleReport } from '../../commands/scheduleCheckIns';
import type { Invitation } from '../../commands/showPartner';
import type { WorkReport } from '../../commands/workThrough';
import type { Language } from '../../partnership/language';
import type { Problem } from '../../partnership/partner';
import { type Calls, useCalls } from '../common/useCalls';
import { type Job, useJob } from '../common/useJob';
import { type Counts, type Made, partnerWords } from './words';

/** So many partners in one call: it ends within a minute, and can be stopped soon. */
const BATCH = 5;

/** What came of it so far, over all calls. */
export interface MakingResult extends Counts {
  readonly problems: readonly Problem[];
  readonly invited: readonly string[];
}

/** Making something for partners, a few at a time. */
export interface Making {
  readonly calls: Calls;
  readonly job: Job;
  readonly result: MakingResult;
  /** Begins, or goes on with those that are left. */
  start(): Promise<void>;
}

/** Makes something for these partners. */
export function useMaking(what: Made, partners: readonly Invitation[], language: Language): Making {
  const calls = useCalls(language);
  const job = useJob();
  const words = partnerWords[language];
  const waiting = useRef(partners);
  const [result, setResult] = useState<MakingResult>({
    made: 0,
    upToDate: 0,
    left: partners.length,
    gone: 0,
    problems: [],
    invited: [],
  });

  const make = async (batch: readonly Invitation[], doing: string): Promise<boolean> => {
    const keys = batch.map(({ id, name }) => ({ id, name }));
    const report: WorkReport | undefined = await calls.run(
      doing,
      what === 'mous' ? 'draftMous' : 'scheduleSeries',
      keys,
    );
    if (!report) return false;
    const done = report.made + report.upToDate + report.problems.length;
    // Which of them the server had no time for it does not say: they are all tried again, and nothing doubles.
    if (report.left === 0) waiting.current = waiting.current.filter((partner) => !batch.includes(partner));
    const left = waiting.current.length;
    setResult((before) => ({
      made: before.made + report.made,
      upToDate: before.upToDate + report.upToDate,
      left,
      gone: before.gone + Math.max(0, batch.length - done - report.left),
      problems: [...before.problems, ...report.problems],
      invited: [...before.invited, ...((report as ScheduleReport).invited ?? [])],
    }));
    return true;
  };

  return {
    calls,
    job,
    result,
    async start() {
      const batches = inBatches(waiting.current);
      await job.start(
        batches.map((batch) => {
          const doing = words.making[what](batch.map(({ name }) => name));
          return { doing, size: batch.length, run: () => make(batch, doing) };
        }),
      );
    },
  };
}

function inBatches<T>(all: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(all.length / BATCH) }, (_, index) =>
    all.slice(index * BATCH, (index + 1) * BATCH),
  );
}
