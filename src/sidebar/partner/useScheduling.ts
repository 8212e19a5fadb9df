import { useRef, useState } from 'preact/hooks';
import type { Invitation } from '../../commands/showPartner';
import type { Language } from '../../partnership/language';
import type { Problem } from '../../partnership/partner';
import { inBatches } from '../common/inBatches';
import { type Calls, useCalls } from '../common/useCalls';
import { type Job, useJob } from '../common/useJob';
import { type Counts, partnerWords } from './words';

/** So many partners in one call: it ends within a minute, and can be stopped soon. */
const BATCH = 5;

/** What came of it so far, over all calls. */
export interface SchedulingResult extends Counts {
  readonly problems: readonly Problem[];
  readonly invited: readonly string[];
}

/** Scheduling check-ins with partners, a few at a time. */
export interface Scheduling {
  readonly calls: Calls;
  readonly job: Job;
  readonly result: SchedulingResult;
  /** Begins, or goes on with those that are left. */
  start(): Promise<void>;
}

/** Schedules check-ins with these partners. */
export function useScheduling(partners: readonly Invitation[], language: Language): Scheduling {
  const calls = useCalls(language);
  const job = useJob();
  const words = partnerWords[language];
  const waiting = useRef(partners);
  const [result, setResult] = useState<SchedulingResult>({
    made: 0,
    upToDate: 0,
    left: partners.length,
    gone: 0,
    problems: [],
    invited: [],
  });

  const schedule = async (batch: readonly Invitation[], doing: string): Promise<boolean> => {
    const keys = batch.map(({ id, name }) => ({ id, name }));
    const report = await calls.run(doing, 'scheduleSeries', keys);
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
      invited: [...before.invited, ...report.invited],
    }));
    return true;
  };

  return {
    calls,
    job,
    result,
    async start() {
      const batches = inBatches(waiting.current, BATCH);
      await job.start(
        batches.map((batch) => {
          const doing = words.scheduling(batch.map(({ name }) => name));
          return { doing, size: batch.length, run: () => schedule(batch, doing) };
        }),
      );
    },
  };
}
