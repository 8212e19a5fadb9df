import { dateInWords } from '../../partnership/calendarDate';
import type { Interval } from '../../partnership/checkin/interval';
import { intervalInWords } from '../../partnership/checkin/interval';
import type { Purpose } from '../../partnership/checkin/plan';
import type { LineKind } from '../../partnership/checkin/schedule/scheduleLine';
import { count, list } from '../../partnership/text';
import { logWords } from '../partner/log/words';

/** How many partners each kind of line is about. */
export type LineCounts = Readonly<Record<LineKind, number>>;

/** A meeting that is held once, or a series, as a sentence needs it; days are in words already. */
export interface Meetings {
  readonly purpose: Purpose;
  readonly first: string;
  /** `hh:mm` */
  readonly time: string;
  readonly minutes: number;
}

export interface MeetingSeries extends Meetings {
  readonly every: Interval;
  readonly last: string;
  readonly meetings: number;
  readonly hasEarly: boolean;
}

const goOnAgain = `To go on, log a check-in with the next stage "${logWords.en.stages.renew}".`;

export const english = {
  day: (day: string) => dateInWords(day, 'en'),
  title: (partners: number | undefined, name: string) =>
    partners === undefined
      ? 'Check-ins with your partners'
      : partners === 0
        ? 'Check-ins'
        : `Check-ins with ${partners === 1 ? name : `${partners} partners`}`,
  whom: {
    selection: 'With the partners in the rows you selected.',
    list: 'The whole list: those with meetings, and those you work with now.',
    page: '',
  },
  nobody: {
    list: 'Nobody has meetings, and you work with nobody yet: no partner is Immediate or in phase 4 or 5. Rate your partners, or select the rows of those you want to meet.',
    selection: 'There is nothing to do with the rows you selected.',
    page: 'There is nothing to do with these partners.',
  },
  zone: (calendar: string, spreadsheet: string | undefined) =>
    `Times are in the zone ${calendar}${spreadsheet === undefined ? '' : `, as your calendar says; your spreadsheet is in ${spreadsheet}`}.`,
  reading: 'Looking at your list and your calendar…',
  opening: 'Opening…',
  pages: 'More',
  showSelected: 'Show the selected rows',
  showAll: 'Show the whole list',
  showPartner: 'Show the partner',
  showOverview: 'Show where your list stands',
  settings: 'Settings',

  calendarMissing: 'Common Ground may not make a calendar for you yet',
  calendarWhy: 'It asks for a calendar of its own for these meetings; it cannot see your other calendars.',
  calendarAllow: 'Allow it',
  calendarWithout:
    'You can go on without it: the meetings are then planned in the sheet "Check-ins" alone, and nobody is invited.',

  file: 'For another calendar: a file',
  fileHint:
    'The meetings as the sheet "Check-ins" notes them, for Outlook, Apple and other calendars. Send it to whom you like: nobody gets it by itself. A newer file brings an older one up to date.',
  download: (series: number) => (series === 1 ? 'Download the meetings' : `Download all ${series} series`),
  fileName: 'check-ins.ics',

  summary: ({ ask, create, change, end, note, cannot, leave }: LineCounts) =>
    list(
      [
        ask > 0 ? `${ask} for you to decide` : '',
        create > 0 ? `${create} new` : '',
        change > 0 ? `${change} to change` : '',
        end > 0 ? `${end} to end` : '',
        note > 0 ? `${note} to note` : '',
        cannot > 0 ? `${cannot} not possible` : '',
        leave > 0 ? `${leave} unchanged` : '',
      ].filter((part) => part !== ''),
    ),
  nothingYet: 'Nothing is done before you press the button.',
  headings: {
    ask: 'For you to decide',
    create: 'New meetings',
    change: 'To change',
    end: 'To end',
    note: 'To note in the sheet',
    cannot: 'Not possible yet',
    leave: 'Stays as it is',
  } satisfies Record<LineKind, string>,
  hints: {
    ask: 'Only what you tick is done.',
    create: 'A series is for one year. Then you decide whether to go on.',
    change: undefined,
    end: 'What was held stays in the calendar.',
    note: 'Only the sheet "Check-ins" changes.',
    cannot: undefined,
    leave: undefined,
  } as Readonly<Record<LineKind, string | undefined>>,

  once: ({ purpose, first, time, minutes }: Meetings) =>
    `${purpose === 'check-in' ? 'One check-in' : 'A first conversation'} on ${first} at ${time}, ${minutes} minutes.`,
  series: ({ every, first, time, minutes, last, meetings, hasEarly }: MeetingSeries) =>
    `Check-ins ${intervalInWords(every)} from ${first} at ${time} to ${last}: ${meetings} meetings of ${minutes} minutes${hasEarly ? ', twice as often in the first 90 days' : ''}.`,
  next: (purpose: Purpose, day: string, time: string) =>
    `${purpose === 'check-in' ? 'Next' : 'First conversation'}: ${day} at ${time}.`,
  takenOut: (next: string, last: string) =>
    next === last ? `The meeting on ${next} is taken out.` : `The meetings from ${next} to ${last} are taken out.`,
  moved: (n: number) => `${count(n, 'day')} moved`,
  invites: (emails: readonly string[]) => `Invited: ${list(emails)}.`,
  uninvites: (emails: readonly string[]) => `Told that meetings are taken out: ${list(emails)}.`,

  because: {
    new: '',
    renewed: 'The last series is over; this one is for another year.',
    resumed: 'The series before was ended; this one is for a year.',
    inSheet: 'Until now they are in the sheet alone; now they go into the calendar as they stand there.',
    renamed: 'The meetings get the new name of the partner.',
    guests: 'In your list other guests are ticked than those who were invited.',
    double: 'There are two series of meetings; one of them ends.',
    moved: 'Somebody moved or took out meetings in the calendar.',
    unnoted: 'The sheet does not say yet how things stand.',
    same: '',
    held: 'The day of the first conversation is over. Log a check-in when you have met.',
    rearranged: 'Somebody gave these meetings other days in the calendar. They stay so; change or end them there.',
    noDay:
      'No day in the year to come has room: each has four meetings, or is a day without meetings. Look at the days without meetings in the settings, or meet some partners less often.',
    noCalendar: 'The meetings are in the calendar: allow it above first.',
    sharedId: 'Several rows have the same Partner ID. Correct it in your list.',
  },
  cadence: (from: Interval, to: Interval) =>
    `You now meet ${intervalInWords(to)}, not ${intervalInWords(from)} any more. The meetings ahead are replaced.`,
  deleted: (day: string) =>
    `Somebody deleted the meetings from ${day} on in the calendar. Tick this if there are to be new ones.`,
  missing: (day: string) =>
    `The meetings from ${day} on are not in your calendar: it was deleted, or a colleague made them. Tick this if you want to make new ones.`,
  movedAhead: (days: readonly string[]) =>
    `Somebody moved meetings in the calendar; these days would be lost: ${list(days)}.`,
  /** Why meetings end. */
  ends: {
    pause: 'At the last check-in you chose to pause.',
    end: 'At the last check-in you chose to end the partnership.',
    gone: 'The partner is not in the list any more.',
    nothingAgreed: 'Nothing says any more how often you meet: no priority, no level, no months between check-ins.',
  },
  /** Why there are none, and what to do about it. */
  none: {
    pause: `Paused at the last check-in. ${goOnAgain}`,
    end: `Ended at the last check-in. ${goOnAgain}`,
    nothingAgreed:
      'Nothing says how often you meet. Rate the partner, choose a level, or write in your list how many months lie between check-ins.',
  },

  link: 'New meetings get a link for video calls (Google Meet)',
  emails: 'Who gets an e-mail',
  nobodyMailed: 'Nobody gets an e-mail.',
  invited: 'Google sends an invitation to:',
  told: 'Google tells these people that meetings are taken out:',
  tickOne: 'Tick at least one thing.',
  doMany: (n: number) => (n === 0 ? 'Do it' : n === 1 ? 'Do this one' : `Do these ${n}`),

  doingTitle: (n: number) => (n === 1 ? 'Scheduling' : `Scheduling with ${n} partners`),
  doing: (names: readonly string[]) => `Scheduling: ${names.join('; ')}…`,
  nothingDone: 'Nothing was changed.',
  done: {
    create: (n: number) => `New meetings with ${count(n, 'partner')}.`,
    change: (n: number) => `Changed: the meetings with ${count(n, 'partner')}.`,
    end: (n: number) => `Ended: the meetings with ${count(n, 'partner')}.`,
    note: (n: number) => `Noted in the sheet: the meetings with ${count(n, 'partner')}.`,
    ask: (n: number) => `Done as you decided: the meetings with ${count(n, 'partner')}.`,
  },
  doneInSheet: 'They are planned in the sheet "Check-ins" alone. Once the calendar is allowed, they can go into it.',
  wereInvited: (emails: readonly string[]) => `Google sent an invitation to: ${list(emails)}.`,
  wereTold: (emails: readonly string[]) => `Google told them that meetings are taken out: ${list(emails)}.`,
  nobodyWasMailed: 'Nobody got an e-mail.',
  left: (n: number) => `${count(n, 'partner is', 'partners are')} left. Go on does nothing twice.`,
  notDone: 'Not done',
  changed: 'Your list or the calendar changed while this page was open. Look again, then do it.',
};

/** The words of the page of the check-ins in one language. */
export type CheckInsWords = typeof english;
