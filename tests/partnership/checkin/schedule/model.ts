import { expect } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../../src/partnership/calendarDate';
import type { ScheduleLine } from '../../../../src/partnership/checkin/schedule/scheduleLine';
import type { Row } from './partners';

/** A meeting as it stands in the calendar. */
export interface Held {
  readonly partnerId: string;
  readonly eventId: string;
  /** Of its event. */
  readonly purpose: string | undefined;
  /** The day on which it was planned, and the one on which it is. */
  readonly planned: string;
  readonly date: string;
  readonly time: string;
}

/** A list, a sheet and a calendar, in memory or in the local workspace. */
export interface World {
  readonly today: string;
  /** The list; what changes of it is said with {@link write}. */
  readonly rows: readonly Row[];
  /** The meetings in the calendar, wherever people moved them. */
  readonly meetings: readonly Held[];
  /** Series that somebody deleted and that no row notes as ended, with the days that they had. */
  readonly deleted: readonly {
    readonly partnerId: string;
    readonly purpose: string;
    readonly days: readonly string[];
  }[];
  /** E-mail addresses that were invited though nobody had ticked them. */
  readonly unticked: readonly string[];
  /** What was decided about a partnership at the last check-in. */
  readonly stages: Readonly<Record<string, string>>;
  plan(names?: readonly string[]): ScheduleLine[];
  /** Does what is planned, also what is asked where somebody says so; stops after so many changes of the calendar. */
  carryOut(lines: readonly ScheduleLine[], asked?: boolean, stopAfter?: number): void;
  write(row: Row, said: Partial<Row>): void;
  deleteRow(row: Row): void;
  reverseRows(): void;
  decide(row: Row, stage: 'pause' | 'renew'): void;
  delete(eventId: string): void;
  rename(eventId: string, title: string): void;
  /** `null` takes the meeting out. */
  move(eventId: string, planned: string, to: string | null): void;
  pass(days: number): void;
}

/** What may happen between two looks at the calendar; `at` chooses among what there is. */
export type Happening =
  | { readonly kind: 'schedule'; readonly stopAfter: number | undefined; readonly asked: boolean }
  | { readonly kind: 'scheduleOne'; readonly at: number }
  | { readonly kind: 'cadence'; readonly at: number; readonly months: string }
  | { readonly kind: 'pause' | 'renew' | 'rename' | 'tick' | 'untick' | 'deleteRow'; readonly at: number }
  | { readonly kind: 'sort' }
  | { readonly kind: 'deleteEvent' | 'takeOut' | 'editTitle'; readonly at: number }
  | { readonly kind: 'move'; readonly at: number; readonly by: number }
  | { readonly kind: 'pass'; readonly days: number };

const at = fc.nat(50);
export const anyHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('schedule' as const),
      stopAfter: fc.oneof(fc.constant(undefined), fc.constantFrom(0, 1, 1, 2, 3)),
      asked: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('scheduleOne' as const), at }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('cadence' as const),
      at,
      months: fc.constantFrom('1', '2', '3', '2 weeks', ''),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constantFrom('pause' as const, 'renew', 'rename', 'tick', 'untick', 'deleteRow'),
      at,
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'sort' as const }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('deleteEvent' as const, 'takeOut', 'editTitle'), at }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('move' as const), at, by: fc.integer({ min: -3, max: 5 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('pass' as const), days: fc.integer({ min: 1, max: 120 }) }) },
);

function happen(world: World, what: Happening): void {
  const row = 'at' in what ? world.rows[what.at % Math.max(1, world.rows.length)] : undefined;
  const ahead = world.meetings.filter(({ date }) => date > world.today);
  const meeting = 'at' in what ? ahead[what.at % Math.max(1, ahead.length)] : undefined;
  switch (what.kind) {
    case 'schedule':
      world.carryOut(world.plan(), what.asked, what.stopAfter);
      return;
    case 'scheduleOne':
      if (row) world.carryOut(world.plan([row.name]));
      return;
    case 'pass':
      world.pass(what.days);
      return;
    case 'sort':
      world.reverseRows();
      return;
    case 'cadence':
      if (row) world.write(row, { months: what.months });
      return;
    case 'pause':
    case 'renew':
      if (row) world.decide(row, what.kind);
      return;
    case 'rename':
      if (row) world.write(row, { name: `${row.name}!` });
      return;
    case 'tick':
      if (row) world.write(row, { guests: `${row.guests} guest${what.at}@${row.name.replace(/!/g, '')}.example` });
      return;
    case 'untick':
      if (row) world.write(row, { guests: '' });
      return;
    case 'deleteRow':
      if (row && world.rows.length > 1) world.deleteRow(row);
      return;
    case 'deleteEvent':
      if (meeting) world.delete(meeting.eventId);
      return;
    case 'editTitle':
      if (meeting) world.rename(meeting.eventId, 'What somebody typed');
      return;
    case 'takeOut':
      if (meeting) world.move(meeting.eventId, meeting.planned, null);
      return;
    case 'move':
      if (meeting) world.move(meeting.eventId, meeting.planned, addDays(meeting.date, what.by || 1));
      return;
  }
}

const aheadOf = (world: World) => world.meetings.filter(({ date }) => date > world.today);
const heldBy = (world: World) => world.meetings.filter(({ date }) => date <= world.today);
const key = ({ eventId, planned, date, time }: Held) => `${eventId} ${planned} ${date}T${time}`;
const purposesAhead = (world: World) => aheadOf(world).map(({ partnerId, purpose }) => `${partnerId} ${purpose}`);

/** The meetings that somebody deleted and that would still be ahead; they do not come back unasked. */
function meantToStayAway(world: World): string[] {
  const there = purposesAhead(world);
  return world.deleted
    .filter(({ days }) => days.some((day) => day > world.today))
    .map(({ partnerId, purpose }) => `${partnerId} ${purpose}`)
    .filter((one) => !there.includes(one));
}

/**
 * Lets things happen, and checks after each that no past meeting changed, nobody was invited whom nobody ticked, and
 * nothing came back that somebody deleted; and after each whole run that there is one series with each partner and
 * purpose, none with others, and nothing left to do.
 */
export function checkAfterEach(world: World, happenings: readonly Happening[]): void {
  for (const what of [...happenings, { kind: 'schedule', stopAfter: undefined, asked: false } as const]) {
    const before = heldBy(world).map(key);
    const meant = meantToStayAway(world);
    happen(world, what);
    if (!('asked' in what && what.asked)) {
      for (const one of meant) expect(purposesAhead(world)).not.toContain(one);
    }
    // A person may delete what was; nothing else may change it.
    if (what.kind !== 'deleteEvent' && what.kind !== 'takeOut') {
      expect(heldBy(world).map(key)).toEqual(expect.arrayContaining(before));
    }
    expect(world.unticked).toEqual([]);
    if (what.kind !== 'schedule' || what.stopAfter !== undefined) continue;

    const lines = world.plan();
    expect(lines.filter(({ kind }) => !['leave', 'ask', 'cannot'].includes(kind))).toEqual([]);
    const asked = new Set(lines.filter(({ kind }) => kind === 'ask').map(({ partner }) => partner.id));
    const ids = new Set(world.rows.map(({ id }) => id));
    for (const partnerId of new Set(aheadOf(world).map((one) => one.partnerId))) {
      if (asked.has(partnerId)) continue;
      const own = aheadOf(world).filter((one) => one.partnerId === partnerId);
      const series = new Map(own.map(({ eventId, purpose }) => [eventId, purpose]));
      expect(Array.from(series.values())).toEqual(Array.from(new Set(series.values())));
      expect(ids).toContain(partnerId);
      expect(world.stages[partnerId]).not.toBe('pause');
    }
  }
}
