import type { Language } from '../../partnership/language';
import type { Job } from './useJob';
import { commonWords } from './words';

/** Shows a running job: what is being done, how far it is, and a button to stop it. */
export function Progress({ job, language }: { job: Pick<Job, 'state' | 'stop'>; language: Language }) {
  const words = commonWords[language];
  const { state } = job;
  if (!state || (state.phase !== 'running' && state.phase !== 'stopping')) return null;
  return (
    <div class="progress" role="status">
      <p>{state.phase === 'stopping' ? words.stopping : state.doing}</p>
      <progress max={state.total} value={state.done} aria-label={state.doing} />
      <p class="secondary">{words.progress(state.done, state.total)}</p>
      <button type="button" disabled={state.phase === 'stopping'} onClick={job.stop}>
        {words.stop}
      </button>
    </div>
  );
}
