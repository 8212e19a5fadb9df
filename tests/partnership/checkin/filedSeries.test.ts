import { describe, expect, test } from '@jest/globals';
import { filedSeries } from '../../../src/partnership/checkin/filedSeries';
import { icalendar } from '../../../src/partnership/checkin/icalendar';
import { FakeWorld } from './schedule/fakeWorld';
import { row } from './schedule/partners';

const CONTEXT = {
  zone: 'Europe/Paris',
  language: 'en',
  url: 'https://sheet.example',
  stamp: '2026-11-20T09:00:00Z',
} as const;

/** A list whose meetings are kept in the sheet alone. */
function inSheet() {
  const world = new FakeWorld('2026-11-20', [row('Harbor', { rating: 'High', level: '2', lastContact: '2026-11-02' })]);
  world.events = null;
  world.schedule();
  return world;
}

const filed = (world: FakeWorld) => world.sheet.flatMap((one) => filedSeries(one, CONTEXT) ?? []);

describe('filedSeries', () => {
  test('has the days, the hour and the rule that the sheet notes, and the agenda', () => {
    const world = inSheet();
    const [series] = filed(world);
    expect(series).toMatchObject({
      ...{ sequence: 0, title: 'Check-in: Harbor', time: '10:00', minutes: 45, every: { months: 1 } },
      days: world.sheet[0]?.days.split(', '),
    });
    expect(series?.description).toMatch(/^• A win since last time[\s\S]*sheet\.example$/);
    expect(icalendar(filed(world))).toContain('RRULE:FREQ=MONTHLY');
  });

  test('keeps its identifier and rises in sequence when it changes, so that a newer file replaces an older one', () => {
    const world = inSheet();
    const [before] = filed(world);
    world.pass(60);
    world.stages['p-Harbor'] = 'pause';
    world.schedule();
    const [after] = filed(world);
    expect(after?.uid).toBe(before?.uid);
    expect(after?.sequence).toBe(1);
    expect(after?.days).toEqual(before?.days.filter((day) => day <= world.today));
  });

  test('is cancelled where it ended before anything was held', () => {
    const world = inSheet();
    const [before] = filed(world);
    world.stages['p-Harbor'] = 'pause';
    world.schedule();
    expect(filed(world)).toMatchObject([{ uid: before?.uid, sequence: 1, isCancelled: true }]);
    expect(icalendar(filed(world))).toMatch(/SEQUENCE:1\r\nSTATUS:CANCELLED/);
  });

  test('is none where the row is no meeting', () => {
    const [noted] = inSheet().sheet;
    expect(noted && filedSeries({ ...noted, purpose: 'Picnic' }, CONTEXT)).toBeUndefined();
  });
});
