import { isAsKnown } from '../../../../src/partnership/asKnown';
import { addDays } from '../../../../src/partnership/calendarDate';
import { USUAL_CADENCE } from '../../../../src/partnership/checkin/cadence';
import { seriesId } from '../../../../src/partnership/checkin/eventId';
import { guestsOf } from '../../../../src/partnership/checkin/guests';
import type { NextStage } from '../../../../src/partnership/checkin/log/checkIn';
import { guestMark, type Marks, type StandingEvent } from '../../../../src/partnership/checkin/schedule/calendarEvent';
import type { ScheduleOrder, Step } from '../../../../src/partnership/checkin/schedule/order';
import { planSchedule, type ScheduleSituation } from '../../../../src/partnership/checkin/schedule/planSchedule';
import type { ScheduleLine } from '../../../../src/partnership/checkin/schedule/scheduleLine';
import { type NotedSeries, standingSeries } from '../../../../src/partnership/checkin/schedule/standingSeries';
import type { Held, World } from './model';
import { partnersOf, type Row } from './partners';

const ZONE = 'UTC';

/** A list, a sheet and a calendar in memory, which do what they are told as the server and the calendar do. */
export class FakeWorld implements World {
  today: string;
  rows: Row[];
  sheet: NotedSeries[] = [];
  events: StandingEvent[] | null = [];
  stages: Record<string, NextStage> = {};
  quietDays = '';
  /** Everybody who was invited, and whether somebody had ticked them then. */
  readonly invited: { readonly email: string; readonly wasTicked: boolean }[] = [];
  private tags = 0;

  constructor(today: string, rows: readonly Row[]) {
    this.today = today;
    this.rows = rows.map((one) => ({ ...one }));
  }

  get situation(): ScheduleSituation {
    return {
      today: this.today,
      settings: { cadence: USUAL_CADENCE, quietDays: this.quietDays, language: 'en' },
      zone: ZONE,
      url: 'https://sheet.example',
      partners: partnersOf(this.rows),
      rows: this.sheet,
      events: this.events,
      checkIns: Object.entries(this.stages).map(([partnerId, nextStage]) => ({ partnerId, nextStage })),
    };
  }

  plan(names?: readonly string[]): ScheduleLine[] {
    const { situation } = this;
    return planSchedule(situation, names ? situation.partners.filter(({ name }) => names.includes(name)) : null);
  }

  /** Does what is planned; stops after so many things done in the calendar, before the sheet notes them. */
  carryOut(lines: readonly ScheduleLine[], asked = false, stopAfter = Number.POSITIVE_INFINITY): void {
    const orders = lines.flatMap(({ kind, order }) =>
      order && (asked || kind !== 'ask') ? [{ ...order, hasLink: false }] : [],
    );
    let left = stopAfter;
    const notes: (() => void)[] = [];
    for (const order of orders) {
      for (const step of order.steps) {
        if (left === 0) return;
        if (!this.isDone(order, step)) break;
        if (step.do !== 'note' && step.do !== 'plan') left--;
        notes.push(() => this.note(order, step));
      }
    }
    for (const note of notes) note();
  }

  /** Plans and does it, as often as the calendar or the sheet turn out to be ahead of the plan. */
  schedule(names?: readonly string[]): void {
    this.carryOut(this.plan(names));
  }

  /** The meetings of all series in the calendar, wherever people moved them. */
  get meetings(): Held[] {
    return standingSeries([], this.events)
      .filter(({ standing }) => standing !== 'deleted')
      .flatMap(({ partnerId, eventId, purpose, meetings }) => {
        return meetings.map((one) => ({ partnerId, eventId, purpose, ...one }));
      });
  }

  get deleted() {
    const ended = new Set(this.sheet.filter(({ state }) => state === 'ended').map(({ eventId }) => eventId));
    return standingSeries([], this.events)
      .filter(({ standing, eventId }) => standing === 'deleted' && !ended.has(eventId))
      .map(({ partnerId, purpose, marked }) => ({ partnerId, purpose, days: marked?.days ?? [] }));
  }

  get unticked(): string[] {
    return this.invited.filter(({ wasTicked }) => !wasTicked).map(({ email }) => email);
  }

  write(row: Row, said: Partial<Row>): void {
    Object.assign(row, said);
  }

  deleteRow(row: Row): void {
    this.rows = this.rows.filter((one) => one !== row);
  }

  reverseRows(): void {
    this.rows.reverse();
  }

  decide({ id }: Row, stage: NextStage): void {
    this.stages[id] = stage;
  }

  rename(eventId: string, title: string): void {
    this.change(eventId, (event) => ({ ...event, title }));
  }

  move(eventId: string, planned: string, to: string | null): void {
    this.change(eventId, (event) => {
      const time = event.marks.time;
      if (event.recurrence.length === 0) {
        if (to === null) return { ...event, isDeleted: true };
        return { ...event, start: `${to}T${time}:00Z`, end: `${to}T${event.end.slice(11)}` };
      }
      const from = `${planned}T${time}:00Z`;
      const others = event.exceptions.filter((one) => one.from !== from);
      return { ...event, exceptions: [...others, { from, to: to === null ? null : `${to}T${time}:00Z` }] };
    });
  }

  delete(eventId: string): void {
    this.change(eventId, (event) => ({ ...event, isDeleted: true }));
  }

  change(eventId: string, edit: (event: StandingEvent) => StandingEvent): void {
    const tag = this.nextTag();
    this.events = (this.events ?? []).map((event) => (event.id === eventId ? { ...edit(event), etag: tag } : event));
  }

  pass(days: number): void {
    this.today = addDays(this.today, days);
  }

  private nextTag(): string {
    this.tags++;
    return `"${this.tags}"`;
  }

  private partnerOf({ partner: { id, name } }: Pick<ScheduleOrder, 'partner'>) {
    const found = partnersOf(this.rows).find((one) => (id === '' ? one.name === name : one.id === id));
    if (found && found.id === '') {
      const row = this.rows.find((one) => one.name === name);
      if (row) row.id = `p-${name}`;
      return { ...found, id: `p-${name}` };
    }
    return found;
  }

  /** As the server does it: only where the list and the calendar are as the plan knew them. */
  private isDone(order: ScheduleOrder, step: Step): boolean {
    const partner = this.partnerOf(order);
    if ((order.known === null) !== (partner === undefined)) return false;
    if (partner && !isAsKnown(partner, order.known)) return false;
    const id = partner?.id ?? order.partner.id;
    switch (step.do) {
      case 'add': {
        if (!partner || !this.events) return false;
        const eventId = seriesId(id, step.purpose, step.number);
        const marks: Marks = { ...step.event.marks, partnerId: id, ...guestMark(guestsOf(partner)) };
        const there = this.events.find((event) => event.id === eventId);
        if (there) return !there.isDeleted && there.marks.days === marks.days;
        const { title, start, end, zone, recurrence } = step.event;
        const guests = guestsOf(partner).map((email) => ({ email }));
        this.invite(guestsOf(partner), partner.name);
        this.events.push({
          ...{ id: eventId, etag: this.nextTag(), title, zone, recurrence, guests, marks },
          ...{ start: `${start}Z`, end: `${end}Z`, isDeleted: false, exceptions: [] },
        });
        return true;
      }
      case 'change': {
        const event = this.events?.find((one) => one.id === step.eventId);
        if (event?.etag !== step.etag) return false;
        const { title = event.title, guests = event.guests, recurrence = event.recurrence, marks = {} } = step.change;
        const before = event.guests.map(({ email }) => email);
        this.invite(
          guests.map(({ email }) => email).filter((email) => !before.includes(email)),
          partner?.name ?? '',
        );
        const days = (marks.days ?? event.marks.days ?? '').split(', ');
        const exceptions = event.exceptions.filter(({ from }) => days.includes(from.slice(0, 10)));
        this.change(event.id, () => ({
          ...event,
          ...{ title, guests, recurrence, exceptions, marks: { ...event.marks, ...marks } },
        }));
        return true;
      }
      case 'remove': {
        const event = this.events?.find((one) => one.id === step.eventId);
        if (event?.etag !== step.etag) return false;
        this.delete(step.eventId);
        return true;
      }
      default:
        return true;
    }
  }

  private invite(emails: readonly string[], name: string): void {
    const ticked = this.rows.find((row) => row.name === name)?.guests ?? '';
    this.invited.push(...emails.map((email) => ({ email, wasTicked: ticked.includes(email) })));
  }

  private note(order: ScheduleOrder, step: Step): void {
    const partner = this.partnerOf(order);
    const { id, name } = partner ?? order.partner;
    const eventId = 'number' in step ? seriesId(id, step.purpose, step.number) : step.eventId;
    const known = this.sheet.find((one) => one.eventId === eventId);
    const said = Object.fromEntries(Object.entries(step.cells).map(([key, value]) => [key, String(value)]));
    const changes = known ? String(Number(known.changes) + 1) : '0';
    const noted = { ...said, organization: name, partnerId: id, eventId, changes } as unknown as NotedSeries;
    this.sheet = known ? this.sheet.map((one) => (one === known ? noted : one)) : [...this.sheet, noted];
  }
}
