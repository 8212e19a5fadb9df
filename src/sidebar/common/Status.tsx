import type { Calls } from './useCalls';

/** Says what is being done and what went wrong, also to those who hear the page. */
export function Status({ calls }: { calls: Pick<Calls, 'busy' | 'failure'> }) {
  return (
    <>
      <p class="busy" role="status">
        {calls.busy}
      </p>
      {calls.failure !== undefined && (
        <p class="notice error" role="alert">
          {calls.failure}
        </p>
      )}
    </>
  );
}
