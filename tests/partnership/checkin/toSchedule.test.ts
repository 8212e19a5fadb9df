import { expect, test } from '@jest/globals';
import { toSchedule } from '../../../src/partnership/checkin/toSchedule';

const TODAY = '2026-03-02';
const NOBODY = { level: undefined, priority: undefined, lastContact: undefined };
const series = { purpose: 'Check-in', date: '2026-03-10', time: '10:00', repeats: 'once' };

/** A partner with a level, and what its last check-ins decided. */
const working = (id: string, ...stages: string[]) => ({
  partner: { ...NOBODY, id, name: id, level: 2, phase: 4 } as const,
  meetings: [],
  checkIns: stages.map((nextStage, index) => ({ partnerId: id, date: `2026-02-0${index + 1}`, nextStage })),
});

test('names those with whom one works now, whose meetings are not noted, and with whom nobody pauses or ends', () => {
  const all = [
    working('works'),
    { ...working('noted'), meetings: [series] },
    { ...working('explored'), partner: { ...working('explored').partner, phase: 2 } as const },
    { ...working('first'), partner: { ...NOBODY, id: 'first', name: 'First', priority: 'Immediate' } as const },
    { ...working('unrated'), partner: { ...NOBODY, id: 'unrated', name: 'unrated', phase: 5 } as const },
    working('pauses', 'renew', 'pausa'),
    working('ends', 'end'),
    working('renews', 'pause', 'renew'),
  ];
  expect(toSchedule(all, TODAY)).toEqual([
    { id: 'works', name: 'works' },
    { id: 'first', name: 'First' },
    { id: 'renews', name: 'renews' },
  ]);
});
