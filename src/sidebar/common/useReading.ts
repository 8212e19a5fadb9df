import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { type Calls, useCalls } from './useCalls';

/** What a page is about, and how it is read again. */
export interface Reading<Page, Whom> {
  readonly page: Page;
  readonly calls: Calls;
  /**
   * Reads it again, after what is being read now.
   *
   * @param whom the same partners when absent
   * @returns the page as the server has it now, `undefined` when it could not be read
   */
  read(whom?: Whom | 'same'): Promise<Page | undefined>;
}

/**
 * The data of a page that was opened.
 *
 * @param ask asks the server; `page` is what is shown
 * @param mayShow whether what was read may take the place of what is shown, at the time when it is there
 */
export function useReading<Page extends { readonly language: Language }, Whom>(
  opened: Page,
  ask: (calls: Calls, whom: Whom | 'same', page: Page) => Promise<Page | undefined>,
  mayShow: () => boolean,
): Reading<Page, Whom> {
  const [page, setPage] = useState(opened);
  const calls = useCalls(opened.language);
  const last = useRef<Promise<Page | undefined>>(Promise.resolve(undefined));

  const readNow = async (whom: Whom | 'same') => {
    const fresh = await ask(calls, whom, page);
    if (fresh && mayShow()) setPage(fresh);
    return fresh;
  };
  return {
    page,
    calls,
    read(whom = 'same') {
      const reading = last.current.then(() => readNow(whom));
      last.current = reading;
      return reading;
    },
  };
}
