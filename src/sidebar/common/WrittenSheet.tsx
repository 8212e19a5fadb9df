import { useEffect } from 'preact/hooks';
import { Status } from './Status';
import type { Calls } from './useCalls';

/** Has a sheet written as soon as the page is there; where that fails it says so, and offers to try again. */
export function WrittenSheet({ calls, write, again }: { calls: Calls; write(): void; again: string }) {
  useEffect(() => {
    write();
  }, []);
  return (
    <>
      <Status calls={calls} />
      {calls.failure !== undefined && (
        <div class="buttons">
          <button type="button" onClick={write}>
            {again}
          </button>
        </div>
      )}
    </>
  );
}
