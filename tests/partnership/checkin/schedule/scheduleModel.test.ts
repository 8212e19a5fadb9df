import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { FakeWorld } from './fakeWorld';
import { anyHappening, checkAfterEach } from './model';
import { row } from './partners';

const START = '2026-11-20';
const NAMES = ['Harbor', 'Kitchen', 'Choir', 'Garden'];

function newWorld(): FakeWorld {
  const rows = NAMES.map((name, index) =>
    row(name, {
      rating: index === 3 ? 'Low' : 'High',
      level: index === 1 ? '2' : '',
      lastContact: index === 2 ? '' : '2026-10-10',
      guests: index === 0 ? 'ana@harbor.example' : '',
    }),
  );
  return new FakeWorld(START, rows);
}

describe('scheduling, whatever happens', () => {
  test('leaves one series with each partner and purpose, none with others, and changes nothing of the past', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { minLength: 10, maxLength: 30 }), (happenings) =>
        checkAfterEach(newWorld(), happenings),
      ),
      { numRuns: 25 },
    );
  });
});
