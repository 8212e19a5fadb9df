import { describe, expect, test } from '@jest/globals';
import { LINE_KINDS, type Reason, type ScheduleLine } from '../../../src/partnership/checkin/schedule/scheduleLine';
import { countLines, emailsOf, lineKey, lineSentences, movedSentences } from '../../../src/sidebar/checkIns/lines';
import { checkInsWords } from '../../../src/sidebar/checkIns/words';

const LINE: ScheduleLine = {
  partner: { id: 'p-1', name: 'Harbor Kitchen' },
  purpose: 'check-in',
  kind: 'create',
  reasons: [],
  invites: [],
  uninvites: [],
};
const AHEAD = { next: '2026-03-10', time: '10:00', last: '2027-02-09' };
const DAY = '2026-03-10';

/** Every reason that there is; one that is missing does not compile. */
const REASONS: { readonly [Because in Reason['because']]: Extract<Reason, { readonly because: Because }> | Reason } = {
  new: { because: 'new' },
  renewed: { because: 'renewed' },
  resumed: { because: 'resumed' },
  inSheet: { because: 'inSheet' },
  cadence: { because: 'cadence', from: { months: 1 }, to: { weeks: 2 } },
  renamed: { because: 'renamed' },
  guests: { because: 'guests' },
  double: { because: 'double' },
  pause: { because: 'pause' },
  end: { because: 'end' },
  gone: { because: 'gone' },
  nothingAgreed: { because: 'nothingAgreed' },
  moved: { because: 'moved' },
  unnoted: { because: 'unnoted' },
  same: { because: 'same' },
  held: { because: 'held' },
  rearranged: { because: 'rearranged' },
  deleted: { because: 'deleted', day: DAY },
  missing: { because: 'missing', day: DAY },
  movedAhead: { because: 'movedAhead', days: [DAY, '2026-04-14'] },
  noDay: { because: 'noDay' },
  noCalendar: { because: 'noCalendar' },
  sharedId: { because: 'sharedId' },
};

describe.each(['en', 'es'] as const)('The sentences (%s)', (language) => {
  test.each(Object.keys(REASONS) as Reason['because'][])('say %s, but for what goes without saying', (because) => {
    for (const kind of LINE_KINDS) {
      const said = lineSentences({ ...LINE, kind, reasons: [REASONS[because]] }, language);
      expect(said).toHaveLength(because === 'new' || because === 'same' ? 0 : 1);
      for (const sentence of said) expect(sentence).toMatch(/^(?!.*(undefined|\d{4}-\d{2})).{20,}\.$/s);
    }
  });

  test('are not the same in the other language', () => {
    const other = language === 'en' ? 'es' : 'en';
    for (const reason of Object.values(REASONS)) {
      const line = { ...LINE, reasons: [reason] };
      const [said] = lineSentences(line, language);
      if (said !== undefined) expect(lineSentences(line, other)).not.toEqual([said]);
    }
  });
});

describe('A line', () => {
  test('says how a series is held', () => {
    const days = ['2026-03-10', '2026-03-24', '2026-04-14'];
    const moved = [{ from: '2026-12-24', to: '2027-01-04', because: 'quiet' as const }];
    const series = {
      rule: { every: { months: 1 }, weekday: 2, nth: 2, times: 12 },
      days,
      moved,
      hasEarly: true,
    };
    const checkIn = { purpose: 'check-in' as const, date: DAY, time: '10:00', minutes: 45, series, moved };
    expect(lineSentences({ ...LINE, checkIn, reasons: [REASONS.renewed] }, 'en')).toEqual([
      'The last series is over; this one is for another year.',
      'Check-ins every month from 10 March 2026 at 10:00 to 14 April 2026: 3 meetings of 45 minutes, twice as often in the first 90 days.',
    ]);
    expect(movedSentences({ ...LINE, checkIn }, 'en')).toEqual([
      '24 December 2026 moved to 4 January 2027 (a day without meetings).',
    ]);
    const once = { purpose: 'first-contact' as const, date: DAY, time: '10:00', minutes: 45, moved: [] };
    expect(lineSentences({ ...LINE, checkIn: once }, 'es')).toEqual([
      'Una primera conversación el 10 de marzo de 2026 a las 10:00, 45 minutos.',
    ]);
  });

  test('says which meetings are taken out when they end, and when the next one is when they stay', () => {
    const reasons = [REASONS.pause];
    expect(lineSentences({ ...LINE, kind: 'end', reasons, ahead: AHEAD }, 'en')).toEqual([
      'At the last check-in you chose to pause.',
      'The meetings from 10 March 2026 to 9 February 2027 are taken out.',
    ]);
    expect(lineSentences({ ...LINE, kind: 'end', reasons, ahead: { ...AHEAD, last: DAY } }, 'en')[1]).toBe(
      'The meeting on 10 March 2026 is taken out.',
    );
    expect(lineSentences({ ...LINE, kind: 'leave', reasons: [REASONS.same], ahead: AHEAD }, 'en')).toEqual([
      'Next: 10 March 2026 at 10:00.',
    ]);
  });

  test('says how to go on after a pause only where nothing else is to be done', () => {
    const goOn = 'To go on, log a check-in with the next stage "Renew".';
    const said = (kind: ScheduleLine['kind'], reasons: readonly Reason[]) =>
      lineSentences({ ...LINE, kind, reasons }, 'en').join(' ');
    expect(said('leave', [REASONS.pause])).toContain(goOn);
    expect(said('end', [REASONS.pause])).not.toContain(goOn);
    expect(said('leave', [REASONS.rearranged, REASONS.pause])).not.toContain(goOn);
  });

  test('is another one when something else would be done for other reasons', () => {
    const keys = [
      LINE,
      { ...LINE, kind: 'ask' as const },
      { ...LINE, purpose: 'first-contact' as const },
      { ...LINE, reasons: [REASONS.renewed] },
      { ...LINE, partner: { id: '', name: 'Harbor Kitchen' } },
    ].map(lineKey);
    expect(new Set(keys).size).toBe(keys.length);
  });
});

test('Counts are said in the order of the groups, and only those that are not 0', () => {
  const lines = (['leave', 'create', 'create', 'cannot', 'ask'] as const).map((kind) => ({ ...LINE, kind }));
  const counts = countLines(lines, 1);
  expect(counts).toEqual({ ask: 1, create: 2, change: 0, end: 0, note: 0, cannot: 2, leave: 1 });
  expect(checkInsWords.en.summary(counts)).toBe('1 for you to decide, 2 new, 2 not possible and 1 unchanged');
  expect(checkInsWords.es.summary(counts)).toBe('1 por decidir, 2 nuevas, 2 no son posibles y 1 sin cambios');
});

test('Everybody who gets an e-mail is named once', () => {
  const lines = [
    { ...LINE, invites: ['ana@a.example', 'bo@a.example'] },
    { ...LINE, invites: ['bo@a.example'], uninvites: ['cy@a.example'] },
  ];
  expect(emailsOf(lines, 'invites')).toEqual(['ana@a.example', 'bo@a.example']);
  expect(emailsOf(lines, 'uninvites')).toEqual(['cy@a.example']);
});

test('The zone of the spreadsheet is said where the calendar has another one', () => {
  expect(checkInsWords.en.zone('America/New York', undefined)).toBe('Times are in the zone America/New York.');
  expect(checkInsWords.en.zone('America/New York', 'Europe/Paris')).toContain('Europe/Paris');
  expect(checkInsWords.es.zone('America/New York', 'Europe/Paris')).toContain('Europe/Paris');
});
