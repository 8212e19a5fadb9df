import ICAL from 'ical.js';

/** An instant at which an event begins, as a reader of calendar files that is not ours has it: local, and in UTC. */
export interface Beginning {
  /** `yyyy-mm-ddThh:mm` */
  readonly local: string;
  readonly utc: string;
}

/** The events of a calendar file, in their order. */
export function eventsIn(file: string): ICAL.Event[] {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

/** The first beginnings of an event. */
export function beginningsOf(event: ICAL.Event | undefined, most = 100): Beginning[] {
  if (event === undefined) throw new Error('The file holds no event.');
  const iterator = event.iterator();
  const beginnings: Beginning[] = [];
  for (let next = iterator.next(); next && beginnings.length < most; next = iterator.next()) {
    beginnings.push({ local: next.toString().slice(0, 16), utc: next.toJSDate().toISOString().slice(0, 16) });
  }
  return beginnings;
}
