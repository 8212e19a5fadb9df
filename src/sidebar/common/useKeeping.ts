import { useRef } from 'preact/hooks';
import type { Language } from '../../partnership/language';
import { type Calls, useCalls } from './useCalls';

/** Keeps the draft on the server, in the background: nobody waits for it to type on. */
export interface Keeping<Draft> {
  /** Why the draft is not kept, as a sentence. */
  readonly failure: string | undefined;
  /**
   * Keeps a draft, after the one that is being kept now; of those that wait only the last is kept.
   *
   * @returns whether it, or a later one, is kept
   */
  keep(draft: Draft): Promise<boolean>;
  /** Waits until nothing is being kept any more, so that nothing arrives after what is sent next. */
  settle(): Promise<void>;
}

/**
 * The keeping of a page's draft.
 *
 * @param send sends a draft to the server; answers `undefined` when that failed
 */
export function useKeeping<Draft>(
  language: Language,
  send: (calls: Calls, draft: Draft) => Promise<unknown>,
): Keeping<Draft> {
  const calls = useCalls(language);
  const next = useRef<{ readonly draft: Draft } | undefined>(undefined);
  const running = useRef<Promise<boolean> | undefined>(undefined);

  const keepAll = async (): Promise<boolean> => {
    let isKept = false;
    while (next.current) {
      const { draft } = next.current;
      next.current = undefined;
      isKept = (await send(calls, draft)) !== undefined;
    }
    running.current = undefined;
    return isKept;
  };
  return {
    failure: calls.failure,
    keep: (draft) => {
      next.current = { draft };
      running.current = running.current ?? keepAll();
      return running.current;
    },
    settle: async () => {
      await running.current;
    },
  };
}
