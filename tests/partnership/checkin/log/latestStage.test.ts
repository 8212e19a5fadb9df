import { expect, test } from '@jest/globals';
import { latestStages } from '../../../../src/partnership/checkin/log/latestStage';

const logged = (partnerId: string, date: string, nextStage: string, noted = '') => ({
  partnerId,
  date,
  nextStage,
  noted,
});

test('the stage that was decided last counts, whatever the order of the rows; one that says nothing does not', () => {
  const log = [
    logged('p-1', '2026-05-02', 'Renew'),
    logged('p-1', '2026-03-02', 'pause'),
    logged('p-1', '2026-06-02', ''),
    logged('p-2', '2026-03-02', 'pausa', '2026-03-02 10:00:00'),
    logged('p-2', '2026-03-02', 'renew', '2026-03-02 09:00:00'),
    logged('', '2026-03-02', 'end'),
    logged('p-3', '2026-03-02', 'perhaps'),
  ];
  expect(latestStages(log)).toEqual({ 'p-1': 'renew', 'p-2': 'pause' });
});
