import { useRef, useState } from 'preact/hooks';
import type { PartnerPage } from '../../commands/showPartner';
import { type Calls, useCalls } from '../common/useCalls';
import { partnerWords } from './words';

/** What the page shows, and how it is read again. */
export interface ShownPage {
  readonly page: PartnerPage;
  readonly calls: Pick<Calls, 'busy' | 'failure' | 'clear'>;
  /**
   * Reads the selected row again. While that is being done already, nothing more happens, unless what it read may be
   * outdated: then it reads once more.
   */
  read(isOutdated?: boolean): Promise<void>;
  /** Whether something was read, or might have been, while a view was open that must not be taken away. */
  takeMissed(): boolean;
  miss(): void;
}

/**
 * The data of the page.
 *
 * @param mayShow whether what was read may take the place of what is shown, at the time when it is there
 */
export function usePage(opened: PartnerPage, mayShow: () => boolean): ShownPage {
  const [page, setPage] = useState(opened);
  const calls = useCalls(opened.language);
  const isReading = useRef(false);
  const isOutdated = useRef(false);
  const hasMissed = useRef(false);

  return {
    page,
    calls,
    async read(outdated = false) {
      if (isReading.current) {
        isOutdated.current ||= outdated;
        return;
      }
      isReading.current = true;
      let fresh: PartnerPage | undefined;
      do {
        isOutdated.current = false;
        fresh = await calls.run(partnerWords[page.language].reading, 'readPartner');
      } while (isOutdated.current);
      isReading.current = false;
      if (!fresh) return;
      if (mayShow()) setPage(fresh);
      else hasMissed.current = true;
    },
    takeMissed() {
      const missed = hasMissed.current;
      hasMissed.current = false;
      return missed;
    },
    miss() {
      hasMissed.current = true;
    },
  };
}
