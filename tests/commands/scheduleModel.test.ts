import { describe, test } from '@jest/globals';
import fc from 'fast-check';
import { anyHappening, checkAfterEach } from '../partnership/checkin/schedule/model';
import { row } from '../partnership/checkin/schedule/partners';
import { HostWorld } from './hostWorld';

describe('scheduling in the workspace, whatever happens', () => {
  test('leaves one series with each partner and purpose, none with others, and changes nothing of the past', () => {
    fc.assert(
      fc.property(fc.array(anyHappening, { minLength: 8, maxLength: 12 }), (happenings) => {
        const met = { rating: 'High', level: '2', lastContact: '2026-10-10' };
        const rows = [row('Harbor', { ...met, guests: 'ana@harbor.example' }), row('Choir', { rating: 'High' })];
        checkAfterEach(new HostWorld('2026-11-20', rows), happenings);
      }),
      { numRuns: 4 },
    );
  });
});
