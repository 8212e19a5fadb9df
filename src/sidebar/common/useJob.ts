import { useRef, useState } from 'preact/hooks';

/** One piece of a long job. */
export interface Piece {
  /** What it does, in words. */
  readonly doing: string;
  /** How many things it does, one when absent. */
  readonly size?: number;
  /** Does it; false when it failed, which ends the job. */
  run(): Promise<boolean>;
}

/** How far a job has come. */
export interface JobState {
  /** Things done, and all there are to do. */
  readonly done: number;
  readonly total: number;
  readonly doing: string;
  readonly phase: 'running' | 'stopping' | 'stopped' | 'failed' | 'finished';
}

/** A long job in pieces: it shows how far it has come, and can be stopped after the piece that is under way. */
export interface Job {
  readonly state: JobState | undefined;
  start(pieces: readonly Piece[]): Promise<JobState['phase']>;
  stop(): void;
}

/** The job of a page, one at a time. */
export function useJob(): Job {
  const [state, setState] = useState<JobState>();
  const stopping = useRef(false);
  return {
    state,
    stop: () => {
      stopping.current = true;
      setState((now) => now && { ...now, phase: 'stopping' });
    },
    async start(pieces) {
      stopping.current = false;
      const total = pieces.reduce((sum, { size = 1 }) => sum + size, 0);
      let done = 0;
      const say = (doing: string, phase: JobState['phase']) => {
        setState({ done, total, doing, phase });
        return phase;
      };
      for (const { doing, run, size = 1 } of pieces) {
        if (stopping.current) return say(doing, 'stopped');
        say(doing, 'running');
        if (!(await run())) return say(doing, 'failed');
        done += size;
      }
      return say('', 'finished');
    },
  };
}
