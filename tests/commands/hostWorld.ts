import type { CalendarPerson } from '../../local/workspace/calendarPerson';
import { ExecutionStopped } from '../../local/workspace/faults';
import type { LocalWorkspace } from '../../local/workspace/localWorkspace';
import type { CheckInsPage } from '../../src/commands/scheduleCheckIns';
import { addDays } from '../../src/partnership/calendarDate';
import type { ScheduleLine } from '../../src/partnership/checkin/schedule/scheduleLine';
import { standingSeries } from '../../src/partnership/checkin/schedule/standingSeries';
import { emailsIn } from '../../src/partnership/emails';
import type { Held, World } from '../partnership/checkin/schedule/model';
import type { Row } from '../partnership/checkin/schedule/partners';
import { setUpWorkspace } from './addOnWorkspace';
import { type About, carryOut, linesOf, ordersOf, readCheckIns } from './checkIns';

const HEADINGS = [
  'Partner ID',
  'Organization',
  'Mission Alignment',
  'Resource Complementarity',
  'Relationship Potential',
  'Level',
  'Last contact',
  'Months between check-ins',
  'Guests to invite',
];

const cellsOf = ({ id, name, rating, level, lastContact, months, guests }: Row) => [
  ...[id, name, rating, rating, rating],
  ...[level, lastContact, months, guests],
];

/** The list, the sheet and the calendar of a local workspace, with the add-on as it is pushed. */
export class HostWorld implements World {
  rows: Row[];
  today: string;
  readonly stages: Record<string, string> = {};
  private readonly workspace: LocalWorkspace;
  private entries = 0;
  private known: CheckInsPage | undefined;
  private typed: readonly (readonly string[])[];
  private readonly invited: { readonly email: string; readonly wasTicked: boolean }[] = [];

  constructor(today: string, rows: readonly Row[]) {
    this.today = today;
    this.rows = rows.map((one) => ({ ...one }));
    this.typed = rows.map(cellsOf);
    const now = () => new Date(`${this.today}T12:00:00Z`);
    this.workspace = setUpWorkspace([HEADINGS, ...rows.map(cellsOf)], { now });
  }

  /** As it stands; read again only when something changed. */
  private page(about: About = 'list'): CheckInsPage {
    const known = about === 'list' ? this.known : undefined;
    const page = known?.today === this.today ? known : readCheckIns(this.workspace, about);
    if (about === 'list') this.known = page;
    return page;
  }

  private get person(): CalendarPerson {
    this.known = undefined;
    return this.workspace.calendarPerson;
  }

  plan(names?: readonly string[]): ScheduleLine[] {
    const keys = this.rows.filter(({ name }) => names?.includes(name)).map(({ id, name }) => ({ id, name }));
    return linesOf(this.page(names ? keys : 'list'));
  }

  carryOut(lines: readonly ScheduleLine[], asked = false, stopAfter = Number.POSITIVE_INFINITY): void {
    let left = stopAfter;
    const orders = ordersOf(lines, { asked });
    if (orders.length === 0) return;
    this.known = undefined;
    this.workspace.faults.afterCall(({ member }) => {
      if (/^Events\.(insert|patch|remove)$/.test(member) && --left <= 0) throw new ExecutionStopped();
    });
    try {
      carryOut(this.workspace, orders);
    } catch (error) {
      if (!(error instanceof ExecutionStopped)) throw error;
    } finally {
      this.workspace.faults.clear();
      this.lookWhoWasInvited();
    }
  }

  /** Whoever was invited by now and not yet by the last look had to be ticked at this time. */
  private lookWhoWasInvited(): void {
    const ticked = this.rows.flatMap(({ guests }) => emailsIn(guests));
    const all = this.workspace.calendars.mails.filter(({ kind }) => kind === 'invited');
    const since = all.slice(this.invited.length);
    this.invited.push(...since.map(({ email }) => ({ email, wasTicked: ticked.includes(email) })));
  }

  get meetings(): Held[] {
    return standingSeries([], this.page().events)
      .filter(({ standing }) => standing !== 'deleted')
      .flatMap(({ partnerId, eventId, purpose, meetings }) => {
        return meetings.map((one) => ({ partnerId, eventId, purpose, ...one }));
      });
  }

  get deleted() {
    const { rows, events } = this.page();
    const ended = new Set(rows.filter(({ state }) => state === 'ended').map(({ eventId }) => eventId));
    return standingSeries([], events)
      .filter(({ standing, eventId }) => standing === 'deleted' && !ended.has(eventId))
      .map(({ partnerId, purpose, marked }) => ({ partnerId, purpose, days: marked?.days ?? [] }));
  }

  get unticked(): string[] {
    return this.invited.filter(({ wasTicked }) => !wasTicked).map(({ email }) => email);
  }

  write(one: Row, said: Partial<Row>): void {
    Object.assign(one, said);
    this.type();
  }

  deleteRow(one: Row): void {
    this.rows = this.rows.filter((other) => other !== one);
    this.type();
  }

  reverseRows(): void {
    this.rows.reverse();
    this.type();
  }

  private type(): void {
    this.known = undefined;
    const cells = this.typed.map((blank, place) => {
      const one = this.rows[place];
      return one ? cellsOf(one) : blank.map(() => '');
    });
    for (const [place, texts] of cells.entries()) {
      for (const [column, text] of texts.entries()) {
        if (text === this.typed[place]?.[column]) continue;
        this.workspace.type('Partners', `${'ABCDEFGHI'[column]}${place + 2}`, text);
      }
    }
    this.typed = cells;
  }

  decide({ id, name }: Row, stage: 'pause' | 'renew'): void {
    this.stages[id] = stage;
    this.entries++;
    const checkIn = { date: this.today, entryId: `e-${this.entries}`, nextStage: stage };
    this.known = undefined;
    const request = { partner: { id, name }, checkIn, fields: {}, before: {}, addColumns: true };
    this.workspace.run('logCheckIn', request);
  }

  delete(eventId: string): void {
    this.person.delete(eventId);
  }

  rename(eventId: string, title: string): void {
    this.person.rename(eventId, title);
  }

  move(eventId: string, planned: string, to: string | null): void {
    const event = this.workspace.calendars.events.find(({ id }) => id === eventId);
    const time = this.meetings.find((one) => one.eventId === eventId && one.planned === planned)?.time ?? '';
    const start = `${planned.replace(/-/g, '')}T${(event?.start?.dateTime ?? '').slice(11, 16).replace(':', '')}00Z`;
    const id = event?.recurrence ? `${eventId}_${start}` : eventId;
    if (to === null) this.person.delete(id);
    else this.person.move(id, `${to}T${time}:00`);
  }

  pass(days: number): void {
    this.today = addDays(this.today, days);
  }
}
