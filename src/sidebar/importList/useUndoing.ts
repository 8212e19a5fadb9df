import { useRef, useState } from 'preact/hooks';
import type { PastImport } from '../../commands/importList';
import type { UndoOutcome } from '../../commands/undoImport';
import type { Language } from '../../partnership/language';
import { type Calls, useCalls } from '../common/useCalls';
import type { Job, JobState } from '../common/useJob';
import { importListWords } from './words';

/** Taking an import back, a part in each call; it can be stopped, and goes on where it was. */
export interface Undoing {
  readonly calls: Calls;
  readonly job: Pick<Job, 'state' | 'stop'>;
  /** What stays in the list, as far as it is known. */
  readonly kept: UndoOutcome['kept'];
  start(past: PastImport): Promise<void>;
  goOn(): Promise<void>;
}

export function useUndoing(language: Language): Undoing {
  const words = importListWords[language];
  const calls = useCalls(language);
  const [state, setState] = useState<JobState>();
  const [kept, setKept] = useState<UndoOutcome['kept']>([]);
  const past = useRef<PastImport>(undefined);
  const isStopping = useRef(false);

  const goOn = async () => {
    const { id = '', added = 0, filled = 0 } = past.current ?? {};
    const total = added + filled;
    isStopping.current = false;
    let phase: JobState['phase'] = 'running';
    let left = total;
    const say = () => setState({ done: Math.max(0, total - left), total, doing: words.undoing, phase });
    say();
    while (phase === 'running') {
      const part = await calls.run(words.undoing, 'undoImport', id);
      if (part) {
        left = part.left;
        setKept(part.kept);
      }
      phase = !part ? 'failed' : left === 0 ? 'finished' : isStopping.current ? 'stopped' : 'running';
      say();
    }
  };
  return {
    calls,
    job: {
      state,
      stop() {
        isStopping.current = true;
        setState((now) => now && { ...now, phase: 'stopping' });
      },
    },
    kept,
    start(chosen) {
      past.current = chosen;
      calls.clear();
      setKept([]);
      return goOn();
    },
    goOn,
  };
}
