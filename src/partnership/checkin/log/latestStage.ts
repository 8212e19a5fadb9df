import { type CalendarDate, readCalendarDate } from '../../calendarDate';
import { fold } from '../../text';
import { type LoggedCheckIn, NEXT_STAGES, type NextStage } from './checkIn';

/** The next stages as people write them in Spanish. */
const SPANISH: Readonly<Record<string, NextStage>> = {
  renovar: 'renew',
  profundizar: 'deepen',
  pausar: 'pause',
  pausa: 'pause',
  terminar: 'end',
  finalizar: 'end',
};

/** The next stage that a cell names; `undefined` when it names none. */
export function readNextStage(cell: string): NextStage | undefined {
  const said = fold(cell);
  return NEXT_STAGES.find((stage) => stage === said) ?? SPANISH[said];
}

/** What a check-in that took place says of the next stage; blank or absent where nothing was decided. */
export type NotedStage = Pick<LoggedCheckIn, 'partnerId'> &
  Partial<Pick<LoggedCheckIn, 'date' | 'noted' | 'nextStage'>>;

/** What was decided last about each partnership, by Partner ID; check-ins at which nothing was decided do not count. */
export function latestStages(checkIns: readonly NotedStage[]): Record<string, NextStage> {
  const latest: Record<string, { readonly when: CalendarDate; readonly stage: NextStage }> = {};
  for (const { partnerId, date = '', noted = '', nextStage = '' } of checkIns) {
    const stage = readNextStage(nextStage);
    if (stage === undefined || partnerId === '') continue;
    const when = `${readCalendarDate(date) ?? ''} ${noted}`;
    if (!latest[partnerId] || latest[partnerId].when <= when) latest[partnerId] = { when, stage };
  }
  return Object.fromEntries(Object.entries(latest).map(([id, { stage }]) => [id, stage]));
}
