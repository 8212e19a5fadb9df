import { useRef, useState } from 'preact/hooks';
import type { MousPage } from '../../commands/createMous';
import { keyOf, type PartnerKey } from '../../partnership/partner';
import { type Calls, useCalls } from '../common/useCalls';
import { mousWords } from './words';

/** What the page is about, and how it is read again. */
export interface ReadPage {
  readonly page: MousPage;
  readonly calls: Calls;
  /**
   * Reads the same partners again, or the selected rows.
   *
   * @returns whether the page is as the server has it now
   */
  read(whom?: 'same' | 'selected'): Promise<boolean>;
}

/** @param mayShow whether what was read may take the place of what is shown, at the time when it is there */
export function useMousPage(opened: MousPage, mayShow: () => boolean): ReadPage {
  const [page, setPage] = useState(opened);
  const calls = useCalls(opened.language);
  const last = useRef(Promise.resolve(true));

  const readNow = async (keys: readonly PartnerKey[] | null) => {
    const fresh = await calls.run(mousWords[opened.language].reading, 'readMous', keys);
    if (fresh && mayShow()) setPage(fresh);
    return fresh !== undefined;
  };
  return {
    page,
    calls,
    read(whom = 'same') {
      // Rows that share a Partner ID are known by their names alone.
      const keys = [...page.partners.map(keyOf), ...page.problems.map(({ partner }) => ({ id: '', name: partner }))];
      const asked = whom === 'selected' || keys.length === 0 ? null : keys;
      const reading = last.current.then(() => readNow(asked));
      last.current = reading;
      return reading;
    },
  };
}
