import { useRef } from 'preact/hooks';
import type { ScheduleOutcome } from '../../commands/scheduleSeries';
import type { Language } from '../../partnership/language';
import { shorten } from '../../partnership/text';
import { type Batches, useBatches } from '../common/useBatches';
import type { PlannedLine } from './lines';
import { checkInsWords } from './words';

type Outcome = Exclude<ScheduleOutcome, 'left'>;

/** Doing what is planned, a few partners at a time. What was done is not done again, also when its answer was lost. */
export interface Scheduling extends Omit<Batches<PlannedLine, Outcome>, 'start'> {
  /** @param hasLink whether meetings that are new get a link for video calls */
  start(lines: readonly PlannedLine[], hasLink: boolean): Promise<void>;
}

export function useScheduling(language: Language): Scheduling {
  const words = checkInsWords[language];
  const wantsLink = useRef(false);
  const { start, ...batches } = useBatches<PlannedLine, Outcome>(
    language,
    (lines) => words.doing(lines.map(({ partner }) => shorten(partner.name, 60))),
    async (calls, lines, doing) => {
      const orders = lines.map(({ order }) => ({ ...order, hasLink: wantsLink.current }));
      const outcomes = await calls.run(doing, 'scheduleSeries', orders);
      return outcomes?.map((outcome) => (outcome === 'left' ? undefined : outcome));
    },
  );
  return {
    ...batches,
    start(lines, hasLink) {
      wantsLink.current = hasLink;
      return start(lines);
    },
  };
}
