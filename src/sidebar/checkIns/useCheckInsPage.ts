import type { CheckInsPage } from '../../commands/scheduleCheckIns';
import { type Reading, useReading } from '../common/useReading';
import { checkInsWords } from './words';

/** The page, and how the same partners, the selected rows or the whole list are read again. */
export function useCheckInsPage(
  opened: CheckInsPage,
  mayShow: () => boolean,
): Reading<CheckInsPage, 'selection' | 'list'> {
  return useReading(
    opened,
    (calls, whom: 'selection' | 'list' | 'same', page) =>
      calls.run(checkInsWords[opened.language].reading, 'readCheckIns', whom === 'same' ? sameAs(page) : whom),
    mayShow,
  );
}

/** Those whom a page is about; rows that share a Partner ID are known by their names alone. */
function sameAs({ named, partners, problems }: CheckInsPage) {
  if (named === null) return 'list';
  const rows = new Set(problems.map(({ row }) => row));
  const shared = new Set(partners.filter(({ row }) => rows.has(row)).map(({ id }) => id));
  return named.map(({ id, name }) => ({ id: shared.has(id) ? '' : id, name }));
}
