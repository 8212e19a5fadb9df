import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ATTENTION_KINDS, attention, type Watched } from '../../../src/partnership/attention/attention';
import { USUAL_CADENCE } from '../../../src/partnership/checkin/cadence';
import type { LoggedCheckIn } from '../../../src/partnership/checkin/log/checkIn';
import { readPartners } from '../../../src/partnership/partner';
import { EQUAL } from '../../../src/partnership/weights';
import { words } from '../../../src/partnership/words';
import { read } from '../exchange/lines';

const TODAY = '2026-06-15';
const HEADINGS = [
  ...['Organization', 'Partner ID', 'Mission Alignment', 'Resource Complementarity', 'Relationship Potential'],
  ...['Level', 'Last contact', 'We ask for', 'We offer'],
];
const BLANK = Object.fromEntries(Object.keys(words.checkInLogHeadings).map((column) => [column, ''])) as LoggedCheckIn;

/** A partner without anything that waits: met lately, rated, offering as much as asking. */
function watched(change: Partial<Omit<Watched, 'partner'>> & { readonly row?: Readonly<Record<string, string>> } = {}) {
  const row: Record<string, string> = {
    Organization: 'Harbor Kitchen',
    'Partner ID': 'p-1',
    'Mission Alignment': 'High',
    'Resource Complementarity': 'High',
    'Relationship Potential': 'High',
    Level: '1',
    'Last contact': '2026-06-01',
    'We ask for': 'A hall',
    'We offer': 'A van',
    ...change.row,
  };
  const [partner] = readPartners([HEADINGS, HEADINGS.map((heading) => row[heading])], EQUAL)?.partners ?? [];
  if (!partner) throw new Error('There is no partner.');
  return { partner, meetings: [], checkIns: [], agreements: [], ours: [], ...change };
}

const lines = (...all: Watched[]) => attention(all, USUAL_CADENCE, TODAY);
const kinds = (...all: Watched[]) => lines(...all).map(({ kind, day, what }) => [kind, day, what].join(' ').trim());
const checkIn = (change: Partial<LoggedCheckIn>): LoggedCheckIn => ({ ...BLANK, date: '2026-06-01', ...change });
const signed = (review: string, end: string) => ({ agreements: [{ state: 'signed' as const, review, end }] });

const NEITHER = { 'We ask for': '', 'We offer': '' };
const ours = (direction: string, other: string) => read({ direction, who: 'Us', what: 'a hall', with: other });

describe('attention', () => {
  test('is not needed where nothing waits', () => {
    expect(lines(watched())).toEqual([]);
  });

  test.each([
    ['a check-in is due', watched({ row: { 'Last contact': '2026-02-10' } }), ['checkInDue 2026-05-11']],
    [
      'an action is late',
      watched({ checkIns: [checkIn({ actions: 'Ana: send the plan by 2026-06-10' })] }),
      ['actionsLate 2026-06-10 send the plan'],
    ],
    ['an action is due today', watched({ checkIns: [checkIn({ actions: 'send the plan by 2026-06-15' })] }), []],
    [
      'a problem is open for more than 60 days',
      watched({ checkIns: [checkIn({ date: '2026-04-15', problem: 'No key' }), checkIn({})] }),
      ['problemOld 2026-04-15 No key'],
    ],
    ['a problem is open for 60 days', watched({ checkIns: [checkIn({ date: '2026-04-16', problem: 'No key' })] }), []],
    [
      'a problem was solved',
      watched({ checkIns: [checkIn({ date: '2026-03-01', problem: 'No key' }), checkIn({ solved: 'No key' })] }),
      [],
    ],
    ['an agreement is over', watched(signed('2026-01-01', '2026-06-14')), ['agreementOver 2026-06-14']],
    ['an agreement ends today', watched(signed('2026-01-01', '2026-06-15')), ['agreementEnding 2026-06-15']],
    ['an agreement ends in 60 days', watched(signed('', '2026-08-14')), ['agreementEnding 2026-08-14']],
    ['an agreement ends in 61 days', watched(signed('', '2026-08-15')), []],
    ['a review is here', watched(signed('2026-06-15', '2027-01-01')), ['reviewDue 2026-06-15']],
    ['a review was held', watched({ ...signed('2026-05-30', '2027-01-01'), checkIns: [checkIn({})] }), []],
    ['the days of an agreement cannot be read', watched(signed('soon', 'never')), []],
    [
      'an agreement is no more than a draft',
      watched({ agreements: [{ state: 'draft', review: '', end: '2026-01-01' }] }),
      [],
    ],
    [
      'trust fell',
      watched({ checkIns: [checkIn({ trust: 'Medium' }), checkIn({ date: '2026-05-01', trust: 'High' })] }),
      ['trustFell 2026-06-01'],
    ],
    [
      'trust rose again',
      watched({ checkIns: [checkIn({ trust: 'High' }), checkIn({ date: '2026-05-01', trust: 'Low' })] }),
      [],
    ],
    [
      'nobody looked at the ratings for a year',
      watched({ checkIns: [checkIn({ date: '2025-06-14' }), checkIn({})] }),
      ['ratingsOld 2025-06-14'],
    ],
    [
      'somebody looked at the ratings lately',
      watched({
        checkIns: [checkIn({ date: '2025-01-14' }), checkIn({ ratings: 'Mission Alignment: High → Low (proposed)' })],
      }),
      [],
    ],
    ['we only ask', watched({ row: { 'We offer': '' } }), ['onlyAsks']],
    ['we only offer', watched({ row: { 'We ask for': '' } }), []],
    ['we only ask in the sheet', watched({ row: NEITHER, ours: ours('Ask', 'Harbor Kitchen') }), ['onlyAsks']],
    ['we ask anybody', watched({ row: NEITHER, ours: ours('Ask', '') }), []],
    ['we offer in the sheet', watched({ row: { 'We offer': '' }, ours: ours('Offer', '') }), []],
  ])('when %s', (_, one, expected) => {
    expect(kinds(one)).toEqual(expected);
  });

  test('names the most urgent first, and in each kind what waits longest', () => {
    const late = (day: string, name: string) =>
      watched({ row: { Organization: name, 'Partner ID': name, 'Last contact': day, 'We offer': '' } });
    const found = lines(late('2026-02-10', 'B'), late('2026-01-10', 'A'), watched(signed('', '2026-05-01')));
    expect(found.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'agreementOver Harbor Kitchen',
      'checkInDue A',
      'checkInDue B',
      'onlyAsks B',
      'onlyAsks A',
    ]);
  });

  test('comes in the order of its kinds, whatever is known', () => {
    const anyDay = fc.constantFrom('', '2025-01-10', '2026-04-01', '2026-06-14', '2026-07-01', 'soon');
    const anyCheckIn = fc
      .record({ date: anyDay, trust: fc.constantFrom('', 'High', 'Low'), problem: fc.constantFrom('', 'No key') })
      .map(checkIn);
    const any = fc
      .record({ last: anyDay, review: anyDay, end: anyDay, checkIns: fc.array(anyCheckIn, { maxLength: 4 }) })
      .map(({ last, review, end, checkIns }) =>
        watched({ ...signed(review, end), checkIns, row: { 'Last contact': last } }),
      );
    fc.assert(
      fc.property(fc.array(any, { maxLength: 4 }), (all) => {
        const found = lines(...all).map(({ kind }) => ATTENTION_KINDS.indexOf(kind));
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
    );
  });
});
