import type { MousPage } from '../../commands/createMous';
import { keyOf } from '../../partnership/partner';
import { type Reading, useReading } from '../common/useReading';
import { mousWords } from './words';

/** The page, and how the same partners or the selected rows are read again. */
export function useMousPage(opened: MousPage, mayShow: () => boolean): Reading<MousPage, 'selected'> {
  return useReading(
    opened,
    (calls, whom: 'selected' | 'same', { partners, problems }) => {
      // Rows that share a Partner ID are known by their names alone.
      const keys = [...partners.map(keyOf), ...problems.map(({ partner }) => ({ id: '', name: partner }))];
      const asked = whom === 'selected' || keys.length === 0 ? null : keys;
      return calls.run(mousWords[opened.language].reading, 'readMous', asked);
    },
    mayShow,
  );
}
